import type { PageProfile, TypeStyle } from "./page-profile";
import type { PrintedLine } from "./printed-lines";

/** Face, size and weight of a printed line. */
export function styleOfLine(
  { block, role }: Pick<PrintedLine, "block" | "role">,
  profile: PageProfile,
): TypeStyle {
  if (block.type === "heading") return profile.headings[block.attrs.level - 1] ?? profile.body;
  switch (role) {
    case "title":
      return profile.title;
    case "subtitle":
      return profile.subtitle;
    case "dateLine":
    case "speakerLine":
      return profile.subLine;
    case "direction":
      return { ...profile.body, face: profile.directionFace };
    default:
      return profile.body;
  }
}
