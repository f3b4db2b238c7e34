import { type PageProfile, SPEECH_PROFILE } from "./page-profile";

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

/** What each profile is called in menus and on the command line. */
export const PROFILE_LABELS: Readonly<Record<ProfileName, string>> = {
  speech: "讲话稿（GB/T 9704）",
  report: "汇报材料",
  host: "主持词",
  own: "本单位版式",
};

/**
 * Customs beside the standard's page. A report is read by eye, so its lead sentences stand out in bold and both sides
 * of the paper are printed. A host script is read out in turns: what is not said stands in another face, the number in the
 * middle of the foot, and there is neither red head nor imprint.
 */
export const BUILT_IN_PROFILES: Readonly<Record<BuiltInProfileName, PageProfile>> = {
  speech: SPEECH_PROFILE,
  report: {
    ...SPEECH_PROFILE,
    mirrorMargins: true,
    runInLead: { face: SPEECH_PROFILE.body.face, bold: true },
  },
  host: {
    ...SPEECH_PROFILE,
    directionFace: SPEECH_PROFILE.subLine.face,
    pageNumber: { ...SPEECH_PROFILE.pageNumber, place: "centre" },
  },
};
