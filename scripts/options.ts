/** What follows `--name` among the arguments (`--texts <folder>`), or null when it is not given. */
export function optionOf(name: string, args: readonly string[] = process.argv): string | null {
  const at = args.indexOf(`--${name}`);
  return at < 0 ? null : (args[at + 1] ?? null);
}

/** The whole number given for an option (`--documents 500`), or the default; what is no such number ends the program. */
export function numberOption(name: string, fallback: number): number {
  return numbersOption(name, [fallback])[0] ?? fallback;
}

/** The whole numbers given for an option (`--sizes 100,1000`), or the default; see `numberOption`. */
export function numbersOption(name: string, fallback: readonly number[]): readonly number[] {
  const given = optionOf(name);
  if (given === null) return fallback;
  if (!/^\d{1,9}(?:,\d{1,9})*$/.test(given)) {
    process.stderr.write(`--${name} ${given}：要写整数\n`);
    process.exit(2);
  }
  return given.split(",").map(Number);
}
