import { describe, expect, it } from "vitest";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import { type DraftToReview, reviewDraft } from "@/lib/review/review-draft";
import { NO_REVIEW_SETTINGS } from "@/lib/review/review-settings";
import { draft, line, paragraph } from "@/lib/speech/testing/draft-blocks";
import { askDraftProcess } from "./draft-process";
import { exportDraftApart, exportMarkedApart } from "./export-apart";
import { exportDraft } from "./export-draft";
import { exportMarked } from "./export-marked";

const speech = (text: string) => draft(line("title", "在全镇工作会议上的讲话"), paragraph(text));

const OLD = speech("今天开这个会，安排三件事。");
const NEW = speech("今天开这个会，主要安排XX件事。");

// A process takes a second to start, on a busy machine many.
describe("a file written outside this process", { timeout: 90_000 }, () => {
  it.each(["docx", "pdf", "reading-docx", "reading-pdf", "txt"] as const)(
    "is the one written inside it: %s",
    async (format) => {
      const [apart, here] = [await exportDraftApart(NEW, {}, format), await exportDraft(NEW, {}, format)];
      expect(apart).toEqual(here);
      expect(apart.ok && apart.value.bytes.length).toBeGreaterThan(20);
    },
  );

  it.each(["docx", "pdf"] as const)("is the marked copy: %s", async (format) => {
    const [old, fresh] = [
      { document: OLD, facts: {} },
      { document: NEW, facts: {} },
    ];
    const by = { author: "李四", date: "2026-01-08T09:30:00Z" };
    expect(await exportMarkedApart(old, fresh, by, format, SPEECH_PROFILE)).toEqual(
      await exportMarked(old, fresh, by, format, SPEECH_PROFILE),
    );
  });
});

it("checks a draft outside this process as inside it", { timeout: 90_000 }, async () => {
  const toReview: DraftToReview = {
    ...{ kind: "mobilisation-speech", document: NEW, facts: {} },
    ...{ charsPerMinute: 180, settings: NO_REVIEW_SETTINGS, ignored: [] },
  };
  const reviewed = await askDraftProcess({ kind: "review", draft: toReview });
  expect(reviewed).toEqual(reviewDraft(toReview));
  expect(reviewed.findings.map(({ text }) => text)).toContain("XX");
});
