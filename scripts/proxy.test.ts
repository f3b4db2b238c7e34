import { NextRequest } from "next/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import config from "@/next.config";
import proxy from "@/proxy";

const PAGES = ["/", "/new", "/library", "/drafts/0190-1", "/settings/review", "/sign-in", "/welcome"];

function answerTo(path: string): Headers {
  const headers = { cookie: "better-auth.session_token=a.b" };
  return proxy(new NextRequest(`http://office.example${path}`, { headers })).headers;
}

function directives(path: string): Map<string, string> {
  const policy = answerTo(path).get("content-security-policy") ?? "";
  return new Map(
    policy.split("; ").map((each) => {
      const at = each.indexOf(" ");
      return [each.slice(0, at), each.slice(at + 1)];
    }),
  );
}

describe("the policy of a page", () => {
  afterEach(() => vi.unstubAllEnvs());

  it.each(PAGES)("lets %s run no script and no style sheet but its own", (path) => {
    const policy = directives(path);
    expect(policy.get("script-src")).toMatch(/^'self' 'nonce-[0-9a-f]{32}' 'strict-dynamic'$/);
    expect(policy.get("style-src")).toMatch(/^'self' 'nonce-[0-9a-f]{32}'$/);
    for (const name of ["default-src", "connect-src", "font-src"]) expect(policy.get(name)).toBe("'self'");
    expect(policy.get("object-src")).toBe("'none'");
    expect(policy.get("frame-ancestors")).toBe("'none'");
    expect(policy.get("base-uri")).toBe("'self'");
    expect(policy.get("form-action")).toBe("'self'");
    expect([...policy.values()].join(" ")).not.toMatch(/https?:|\*|unsafe/);
  });

  it("has another nonce for every answer", () => {
    expect(directives("/").get("script-src")).not.toBe(directives("/").get("script-src"));
  });

  it("asks for HTTPS only where the office has it", () => {
    expect(answerTo("/").get("strict-transport-security")).toBeNull();
    vi.stubEnv("SHUBI_HTTPS", "1");
    expect(answerTo("/").get("strict-transport-security")).toMatch(/^max-age=\d{8}/);
  });
});

describe("headers of every answer", () => {
  it("forbid guessing of types, framing, and borrowing by other sites; the API is no page at all", async () => {
    const rules = (await config.headers?.()) ?? [];
    const of = (source: string) =>
      new Map(rules.find((rule) => rule.source === source)?.headers.map(({ key, value }) => [key, value]));
    const all = of("/(.*)");
    expect(all.get("X-Content-Type-Options")).toBe("nosniff");
    expect(all.get("X-Frame-Options")).toBe("DENY");
    expect(all.get("Cross-Origin-Opener-Policy")).toBe("same-origin");
    expect(all.get("Cross-Origin-Resource-Policy")).toBe("same-origin");
    expect(of("/api/:path*").get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(config.poweredByHeader).toBe(false);
  });
});

describe("an address whose escapes are no text", () => {
  it.each(["/api/drafts/%FF", "/drafts/%zz", "/%"])("is refused in words: %s", async (path) => {
    const answer = proxy(new NextRequest(`http://office.example${path}`));
    expect(answer.status).toBe(400);
    expect((await answer.json()).error.code).toBe("no-such-address");
  });

  it("is told from one that is merely odd, which its route answers", () => {
    const answer = proxy(new NextRequest("http://office.example/api/drafts/a%00b"));
    expect([answer.status, answer.headers.get("location")]).toEqual([200, null]);
  });
});
