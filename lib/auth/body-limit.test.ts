import { describe, expect, it } from "vitest";
import { type BodyLimit, limitBody } from "./body-limit";

const limit: BodyLimit = { bytes: 10, failure: { code: "request-too-large" } };

function sent(text: string, announced: boolean): Request {
  const body = new Response(text).body;
  const headers: Record<string, string> = announced ? { "content-length": String(text.length) } : {};
  const init: RequestInit & { duplex: "half" } = { method: "POST", body, headers, duplex: "half" };
  return new Request("http://here/api", init);
}

describe("limitBody", () => {
  it("lets pass what is small enough, announced or not", async () => {
    expect(await limitBody(sent("[1,2,3,45]", true), limit)?.json()).toEqual([1, 2, 3, 45]);
    expect(await limitBody(sent("[1,2,3,45]", false), limit)?.json()).toEqual([1, 2, 3, 45]);
  });

  it("refuses what is announced as too large without reading it", () => {
    expect(limitBody(sent("[1,2,3,456]", true), limit)).toBeNull();
  });

  it("breaks off what turns out too large without having been announced", async () => {
    await expect(limitBody(sent("[1,2,3,456]", false), limit)?.json()).rejects.toThrow();
  });

  it("leaves a request without a body alone", () => {
    const request = new Request("http://here/api");
    expect(limitBody(request, limit)).toBe(request);
  });
});
