import { describe, expect, it } from "vitest";
import { SPEECH_PROFILE } from "@/lib/export/page-profile";
import type { PreviewRequest } from "@/lib/export/preview/page-preview";
import { DRAFT_SCHEMA_VERSION } from "@/lib/speech/draft-document";
import { typesetApart } from "./typeset-apart";

const REQUEST: PreviewRequest = {
  document: {
    type: "doc",
    attrs: { schemaVersion: DRAFT_SCHEMA_VERSION },
    content: [{ type: "title", content: [{ type: "text", text: "讲话" }] }],
  },
  facts: {},
  pages: [1],
  cursor: null,
  known: [],
};

const TASK = { request: REQUEST, profile: SPEECH_PROFILE };

// A process takes a second to start, on a busy machine many.
describe("typesetApart", { timeout: 90_000 }, () => {
  it("typesets one draft after another in a process beside this one", async () => {
    const { signal } = new AbortController();
    const answers = await Promise.all([typesetApart(TASK, signal), typesetApart(TASK, signal)]);
    for (const answer of answers) {
      expect(answer.ok && answer.value).toMatchObject({ pageCount: 1, blocks: [{ blockIndex: 0, page: 1 }] });
      expect(answer.ok && answer.value.pages[0]?.svg).toMatch(/^<svg/u);
    }
  });

  it("gives up a request whose asker has gone", async () => {
    const answer = await typesetApart(TASK, AbortSignal.abort());
    expect(answer).toEqual({ ok: false, error: { code: "preview-given-up" } });
  });

  it("gives up what nobody waits for when there is other work", async () => {
    const { signal } = new AbortController();
    const count = { ...TASK, request: { ...REQUEST, pages: [], whenIdle: true } };
    const [preview, counted] = await Promise.all([typesetApart(TASK, signal), typesetApart(count, signal)]);
    expect(preview.ok).toBe(true);
    expect(counted).toEqual({ ok: false, error: { code: "preview-given-up" } });
    const after = await typesetApart(count, signal);
    expect(after.ok && after.value).toMatchObject({ pageCount: 1, pages: [] });
  });
});
