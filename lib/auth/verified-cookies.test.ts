import { expect, test } from "vitest";
import { VerifiedCookies } from "./verified-cookies";

test("a cookie is known once it was checked, until it is forgotten", () => {
  const cookies = new VerifiedCookies();
  expect(cookies.tokenOf("token.signature")).toBeUndefined();
  cookies.keep("token.signature", "token");
  expect(cookies.tokenOf("token.signature")).toBe("token");
  expect(cookies.tokenOf("token.another")).toBeUndefined();
  cookies.forget("token.signature");
  expect(cookies.tokenOf("token.signature")).toBeUndefined();
});

test("a cookie never stands for a token it does not carry", () => {
  const cookies = new VerifiedCookies();
  cookies.keep("anything", "token");
  cookies.keep("token", "token");
  cookies.keep("token2.signature", "token");
  expect([
    cookies.tokenOf("anything"),
    cookies.tokenOf("token"),
    cookies.tokenOf("token2.signature"),
  ]).toEqual([undefined, undefined, undefined]);
});

test("the oldest goes when there are too many", () => {
  const cookies = new VerifiedCookies();
  for (let index = 0; index <= 10_000; index += 1) cookies.keep(`t${index}.s`, `t${index}`);
  expect(cookies.tokenOf("t0.s")).toBeUndefined();
  expect(cookies.tokenOf("t10000.s")).toBe("t10000");
});
