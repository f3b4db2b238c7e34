import { toWordingUnits } from "./wording-units";

/** The lines above the cursor's, as last asked for; they stay the same while a line is being typed. */
let known: { readonly lines: string; readonly units: Uint16Array } = { lines: "", units: new Uint16Array(0) };

/**
 * The units of a draft up to the cursor, as `toWordingUnits` gives them. No blank goes over a line end, so the lines
 * above the cursor's are read once and not with every key.
 */
export function draftUnits(before: string): Uint16Array {
  const lineStart = before.lastIndexOf("\n") + 1;
  const lines = before.slice(0, lineStart);
  if (known.lines !== lines) known = { lines, units: toWordingUnits(lines).units };
  const line = toWordingUnits(before.slice(lineStart)).units;
  const units = new Uint16Array(known.units.length + line.length);
  units.set(known.units);
  units.set(line, known.units.length);
  return units;
}
