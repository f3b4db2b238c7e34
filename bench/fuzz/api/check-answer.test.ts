import { describe, expect, it } from "vitest";
import { faultOf } from "./check-answer";
import { staysOn } from "./wire-request";

const answer = (status: number, text: string, contentType = "application/json") => ({
  ...{ status, text, contentType },
  ms: 1,
});
const failure = (message: string) => JSON.stringify({ error: { code: "draft-missing", data: {}, message } });
const faultIn = (status: number, text: string, contentType?: string) =>
  faultOf("GET /api/drafts", true, answer(status, text, contentType), "老槐树");

describe("faultOf", () => {
  it("takes an answer, and a refusal in our shape and in Chinese", () => {
    expect(faultIn(200, "{}")).toBeNull();
    expect(faultIn(404, failure("找不到这份文稿。"))).toBeNull();
  });

  it.each([
    ["a failure of the server", 500, failure("系统出错。")],
    ["a refusal in English", 400, failure("Bad request")],
    ["a refusal without a code", 400, `{"message":"提交的内容不完整"}`],
    ["a refusal as a page", 404, "<p>找不到</p>", "text/html"],
    ["a path of the server's", 400, failure("读不到 /tmp/shubi/文稿")],
    ["a place in the program", 400, failure("出错了 at load (drafts.js:1:2)")],
    ["words of another unit", 200, `{"title":"老槐树"}`],
  ])("objects to %s", (_what, status, text, contentType?: string) => {
    expect(faultIn(status, text, contentType)).not.toBeNull();
  });
});

describe("staysOn", () => {
  it("tells an odd id from an address that leads elsewhere", () => {
    expect(staysOn("/api/drafts/[id]/state", "/api/drafts/%2E%2E%2Fx/state")).toBe(true);
    expect(staysOn("/api/drafts/[id]/state", "/api/drafts/../state")).toBe(false);
    expect(staysOn("/api/drafts/[id]/state", "/api/drafts//state")).toBe(false);
    expect(staysOn("/api/auth/[...all]", "/api/auth/sign-in/email")).toBe(true);
    expect(staysOn("/api/auth/[...all]", "/api/auth/..")).toBe(false);
  });
});
