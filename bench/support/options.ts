/** The whole number given for an option (`--documents 500`), or the default. */
export function numberOption(name: string, fallback: number): number {
  const at = process.argv.indexOf(`--${name}`);
  const value = Number(process.argv[at + 1]);
  return at >= 0 && Number.isInteger(value) && value >= 0 ? value : fallback;
}
