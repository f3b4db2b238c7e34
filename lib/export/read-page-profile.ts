import { fail, ok, type Result } from "@/lib/result";
import { BUILT_IN_PROFILES } from "./built-in-profiles";
import { typeAreaMm } from "./page-geometry";
import { type PageProfile, pageProfileSchema } from "./page-profile";
import { isBuiltInProfileName } from "./profile-name";

/** Narrowest and lowest type area that still takes a line of ten characters and a few lines. */
const LEAST_AREA_MM = { width: 60, height: 80 } as const;

/**
 * Reads a profile that states only what differs: `{"base": "report", "lineSpacingPt": 28, "body": {"sizePt": 15}}`.
 *
 * @returns the whole profile, the rest taken from its base (the speech where none is named); `page-profile-invalid`
 *   with the path of the first value that is no use, or of a name that is not known.
 */
export function readPageProfile(value: unknown): Result<PageProfile, "page-profile-invalid"> {
  if (!isObject(value)) return fail("page-profile-invalid", { path: "" });
  const { base = "speech", ...own } = value;
  if (!isBuiltInProfileName(base)) return fail("page-profile-invalid", { path: "base" });
  const unknown = unknownPath(BUILT_IN_PROFILES[base], own);
  if (unknown !== null) return fail("page-profile-invalid", { path: unknown });
  const parsed = pageProfileSchema.safeParse(merged(BUILT_IN_PROFILES[base], own));
  if (!parsed.success)
    return fail("page-profile-invalid", { path: parsed.error.issues[0]?.path.join(".") ?? "" });
  const area = typeAreaMm(parsed.data);
  if (area.width < LEAST_AREA_MM.width || area.height < LEAST_AREA_MM.height)
    return fail("page-profile-invalid", { path: "marginsMm" });
  return ok(parsed.data);
}

/** A misspelt name would otherwise be passed over in silence. */
function unknownPath(base: unknown, own: unknown, path = ""): string | null {
  if (!isObject(own) || !isObject(base)) return null;
  for (const [key, value] of Object.entries(own)) {
    const at = path === "" ? key : `${path}.${key}`;
    if (!(key in base)) return at;
    const inner = unknownPath(base[key], value, at);
    if (inner !== null) return inner;
  }
  return null;
}

/** Objects part by part, lists (the headings) place by place, everything else as given. */
function merged(base: unknown, own: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(own))
    return [...own.map((each, index) => merged(base[index], each)), ...base.slice(own.length)];
  if (!isObject(base) || !isObject(own)) return own === undefined ? base : own;
  return Object.fromEntries(
    [...new Set([...Object.keys(base), ...Object.keys(own)])].map((key) => [
      key,
      merged(base[key], own[key]),
    ]),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
