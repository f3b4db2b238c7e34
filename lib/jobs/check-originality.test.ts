import { describe, expect, it, vi } from "vitest";
import { APP_MESSAGES } from "@/lib/messages/zh-app";
import { DRAFT_SCHEMA_VERSION } from "@/lib/speech/draft-document";
import { checkOriginality } from "./check-originality";

// A process takes a second to start, on a busy machine many.
describe("checkOriginality", { timeout: 90_000 }, () => {
  it("says that a comparison went wrong in its process, time and again", async () => {
    vi.stubEnv("DATABASE_URL", "");
    const task = {
      scope: { organisationId: "organisation", userId: "user" },
      document: {
        type: "doc" as const,
        attrs: { schemaVersion: DRAFT_SCHEMA_VERSION } as const,
        content: [],
      },
      facts: {},
    };
    const compared = await Promise.all([checkOriginality(task), checkOriginality(task)]);
    vi.unstubAllEnvs();
    expect(compared).toEqual(Array(2).fill({ ok: false, error: { code: "originality-crash" } }));
    expect(APP_MESSAGES["originality-crash"]()).toContain("稍后再试");
  });
});
