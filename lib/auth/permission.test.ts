import { describe, expect, it } from "vitest";
import { abilitiesOf, holds, type Permission } from "./permission";

const held = (role: string) =>
  (["read", "write", "manage", "administer"] as const satisfies readonly Permission[]).filter((each) =>
    holds(role, each),
  );

describe("holds", () => {
  it("gives each role what it is for, and an unknown one nothing", () => {
    expect(held("owner")).toEqual(["read", "write", "manage", "administer"]);
    expect(held("librarian")).toEqual(["read", "write", "manage"]);
    expect(held("author")).toEqual(["read", "write"]);
    expect(held("reviewer")).toEqual(["read"]);
    expect(held("stranger")).toEqual([]);
  });
});

describe("abilitiesOf", () => {
  it("offers a reviewer nothing that would be refused", () => {
    expect(abilitiesOf("reviewer")).toEqual({ mayWrite: false, mayManage: false, mayAdminister: false });
    expect(abilitiesOf("author")).toEqual({ mayWrite: true, mayManage: false, mayAdminister: false });
    expect(abilitiesOf("owner")).toEqual({ mayWrite: true, mayManage: true, mayAdminister: true });
  });
});
