import { type PageProfile, SPEECH_PROFILE } from "./page-profile";
import type { BuiltInProfileName } from "./profile-name";

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
