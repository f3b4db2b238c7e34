import { describe, expect, it } from "vitest";
import { withOurFailure } from "./auth-failure";

const refusal = (status: number, code: string, headers: Record<string, string> = {}) =>
  Response.json({ code, message: "In English" }, { status, headers });

describe("withOurFailure", () => {
  it("says in our words why a sign-in was refused, and keeps the code the pages go by", async () => {
    const answer = await withOurFailure(refusal(401, "INVALID_EMAIL_OR_PASSWORD"), true);
    expect(answer.status).toBe(401);
    expect(await answer.json()).toEqual({
      code: "INVALID_EMAIL_OR_PASSWORD",
      error: { code: "sign-in-failed", data: {}, message: "邮箱或密码不对。请核对后再试。" },
    });
  });

  it("tells a password that is too short from one that is wrong", async () => {
    const short = await (await withOurFailure(refusal(400, "PASSWORD_TOO_SHORT"), false)).json();
    const wrong = await (await withOurFailure(refusal(400, "INVALID_PASSWORD"), false)).json();
    expect([short.error.code, wrong.error.code]).toEqual(["password-short", "password-wrong"]);
  });

  it("keeps what the answer says besides: how long to wait, which cookies are over", async () => {
    const answer = await withOurFailure(refusal(429, "", { "Retry-After": "60", "Set-Cookie": "a=" }), true);
    expect(answer.headers.get("Retry-After")).toBe("60");
    expect(answer.headers.getSetCookie()).toEqual(["a="]);
  });

  it("refuses in our shape what the library refuses without a word", async () => {
    const answer = await withOurFailure(new Response(null, { status: 415 }), false);
    expect((await answer.json()).error.code).toBe("bad-request");
  });

  it("leaves what was done as it is, and hands a failure of the library on", async () => {
    const done = new Response("{}");
    expect(await withOurFailure(done, true)).toBe(done);
    await expect(withOurFailure(new Response(null, { status: 500 }), true)).rejects.toThrow();
  });
});
