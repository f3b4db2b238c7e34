import "server-only";

/** The sources are read from the checkout, where the server runs; commands started elsewhere name it. */
export function projectRoot(): string {
  return process.env.SHUBI_ROOT ?? process.cwd();
}
