import { describe, expect, it } from "vitest";
import { findFastLane, refusedMethod } from "./fast-lane";

const ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

describe("findFastLane", () => {
  it.each([
    ["POST", "/api/suggest/continuation"],
    ["POST", "/api/suggest/phrases"],
    ["GET", `/api/drafts/${ID}`],
    ["PUT", `/api/drafts/${ID}`],
    ["GET", "/api/health"],
  ])("takes %s %s", (method, pathname) => {
    expect(findFastLane(method, pathname)).toBeTypeOf("function");
  });

  it.each([
    ["GET", "/api/suggest/continuation"],
    ["DELETE", `/api/drafts/${ID}`],
    ["PUT", `/api/drafts/${ID}/`],
    ["PUT", `/api/drafts/${ID}?x=1`],
    ["PUT", `/api/drafts/${ID}%00`],
    ["PUT", `//api/drafts/${ID}`],
    ["PUT", "/api/drafts/read-file"],
    ["GET", "/"],
  ])("leaves %s %s to the framework", (method, pathname) => {
    expect(findFastLane(method, pathname)).toBeNull();
  });

  it("answers with the headers of every other answer", async () => {
    const answer = await findFastLane("GET", "/api/health")?.(new Request("http://127.0.0.1/api/health"));
    expect(answer?.status).toBe(200);
    expect(await answer?.json()).toEqual({ status: "alive" });
    expect(answer?.headers.get("x-content-type-options")).toBe("nosniff");
    expect(answer?.headers.get("content-security-policy")).toContain("default-src 'none'");
  });

  it("knows nobody without a cookie", async () => {
    const path = `/api/drafts/${ID}`;
    const answer = await findFastLane("GET", path)?.(new Request(`http://127.0.0.1${path}`));
    expect(answer?.status).toBe(401);
    expect(answer?.headers.get("cache-control")).toBeNull();
  });
});

it("has words for a method that an address has not", () => {
  expect(JSON.parse(refusedMethod)).toMatchObject({ error: { code: "no-such-method" } });
});
