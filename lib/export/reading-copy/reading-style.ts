import type { PageProfile, TypeStyle } from "../page-profile";
import type { ReadingBlock } from "./reading-block";

/** Size of minutes and catchword by that of the text. */
export const SMALL_SCALE = 0.64;

/** Face and size of a block. */
export function readingStyle({ kind, level }: ReadingBlock, profile: PageProfile): TypeStyle {
  switch (kind) {
    case "title":
      return profile.title;
    case "subtitle":
      return profile.subtitle;
    case "subLine":
      return profile.subLine;
    case "heading":
      return profile.headings[level - 1] ?? profile.body;
    case "minutes":
      return smallStyle(profile);
    default:
      return profile.body;
  }
}

/** What helps the speaker and is not read out: minutes and catchword. */
export function smallStyle(profile: PageProfile): TypeStyle {
  const { face } = profile.subLine;
  return { face, sizePt: Math.round(profile.body.sizePt * SMALL_SCALE), bold: false };
}
