import { describe, expect, it } from "vitest";
import { holds, type Permission } from "./permission";

const held = (role: string) =>
  (["read", "write", "manage"] as const satisfies readonly Permission[]).filter((each) => holds(role, each));

describe("holds", () => {
  it("gives each role what it is for, and an unknown one nothing", () => {
    expect(held("owner")).toEqual(["read", "write", "manage"]);
    expect(held("librarian")).toEqual(["read", "write", "manage"]);
    expect(held("author")).toEqual(["read", "write"]);
    expect(held("reviewer")).toEqual(["read"]);
    expect(held("stranger")).toEqual([]);
  });
});
