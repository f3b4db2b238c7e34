import type { DocumentKind } from "@/lib/speech/document-kind";

/** Profiles every unit has; `own` beside them is the unit's. */
export const BUILT_IN_PROFILE_NAMES = ["speech", "report", "host"] as const;

export type BuiltInProfileName = (typeof BUILT_IN_PROFILE_NAMES)[number];

/** What a draft can be laid out by. */
export const PROFILE_NAMES = [...BUILT_IN_PROFILE_NAMES, "own"] as const;

export type ProfileName = (typeof PROFILE_NAMES)[number];

export function isBuiltInProfileName(value: unknown): value is BuiltInProfileName {
  return BUILT_IN_PROFILE_NAMES.some((name) => name === value);
}

export function isProfileName(value: unknown): value is ProfileName {
  return value === "own" || isBuiltInProfileName(value);
}

/** The layout a kind of document has unless another is chosen. */
export function profileOfKind(kind: DocumentKind): BuiltInProfileName {
  if (kind === "host-script") return "host";
  return kind === "debriefing-report" || kind === "self-examination" ? "report" : "speech";
}

/** What each profile is called in menus and on the command line. */
export const PROFILE_LABELS: Readonly<Record<ProfileName, string>> = {
  speech: "讲话稿（GB/T 9704）",
  report: "汇报材料",
  host: "主持词",
  own: "本单位版式",
};
