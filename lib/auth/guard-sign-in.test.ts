import { beforeEach, describe, expect, it, vi } from "vitest";
import { guardSignIn } from "./guard-sign-in";

const counts = new Map<string, number>();

vi.mock("@/lib/store/rate-windows", () => ({
  takeTurn: async (key: string, { limit, seconds }: { limit: number; seconds: number }) => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > limit ? seconds : 0;
  },
  forgetTurns: async (key: string) => void counts.delete(key),
}));

const PASSWORD = "对的密码";

/** An account of that name exists, and only its password is right. */
async function signIn(request: Request): Promise<Response> {
  const { email, password } = (await request.json()) as { email: string; password: string };
  return new Response(null, { status: email === "zhang@example.com" && password === PASSWORD ? 200 : 401 });
}

async function attempt(email: string, password: string, address = "192.0.2.1"): Promise<number> {
  const request = new Request("http://here/api/auth/sign-in/email", {
    method: "POST",
    headers: { "x-forwarded-for": address },
    body: JSON.stringify({ email, password }),
  });
  return (await guardSignIn(request, signIn)).status;
}

async function statuses(times: number, email: string, addressOf = (_at: number) => "192.0.2.1") {
  const answers: number[] = [];
  for (let at = 0; at < times; at += 1) answers.push(await attempt(email, "错的密码", addressOf(at)));
  return answers;
}

describe("guardSignIn", () => {
  beforeEach(() => counts.clear());

  it("answers the same for an account that exists and one that does not", async () => {
    expect(await statuses(10, "zhang@example.com")).toEqual(await statuses(10, "nobody@example.com"));
  });

  it("takes not even the right password after eight wrong ones from one address, but does from another", async () => {
    expect(await statuses(9, "zhang@example.com")).toEqual([...Array(8).fill(401), 429]);
    expect(await attempt("zhang@example.com", PASSWORD)).toBe(429);
    expect(await attempt("zhang@example.com", PASSWORD, "192.0.2.9")).toBe(200);
  });

  it("stops guessing that is spread over many addresses", async () => {
    const answers = await statuses(61, "zhang@example.com", (at) => `198.51.100.${at}`);
    expect(answers.at(-1)).toBe(429);
  });

  it("takes an account for the same however its address is typed", async () => {
    await statuses(8, " Zhang@Example.com");
    expect(await attempt("zhang@example.com", PASSWORD)).toBe(429);
  });

  it("forgets the wrong ones with the right one", async () => {
    await statuses(7, "zhang@example.com");
    expect(await attempt("zhang@example.com", PASSWORD)).toBe(200);
    expect(await attempt("zhang@example.com", "错的密码")).toBe(401);
  });
});
