import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { type PageProfile, SPEECH_PROFILE } from "../page-profile";
import { fillPages, type ReadingPage } from "./fill-pages";
import { readingBlocks } from "./reading-blocks";
import type { ReadingChoices } from "./reading-choices";
import { readingMeasure, readingProfile } from "./reading-page";
import { withSectionMinutes } from "./section-minutes";

/** The reading copy of a draft, laid out: what every program prints, and turns the page at. */
export type ReadingLayout = { readonly profile: PageProfile; readonly pages: readonly ReadingPage[] };

/** Lays a draft out as a reading copy, in the faces of a profile. */
export function readingLayout(
  document: DraftDocument,
  facts: FactSheet,
  choices: ReadingChoices,
  base: PageProfile = SPEECH_PROFILE,
): ReadingLayout {
  const profile = readingProfile(choices.sizePt, base);
  const blocks = readingBlocks(document, facts, profile, choices.breaths);
  const timed = withSectionMinutes(blocks, choices.charsPerMinute);
  return { profile, pages: fillPages(timed, profile, readingMeasure(profile)) };
}
