import { describe, expect, it } from "vitest";
import { abilitiesOf, draftPowers, holds, type Permission } from "./permission";

const ALL = ["read", "write", "manage", "decide", "administer"] as const satisfies readonly Permission[];

const held = (role: string) => ALL.filter((each) => holds(role, each));

describe("holds", () => {
  it("gives each role what it is for, and an unknown one nothing", () => {
    expect(held("owner")).toEqual(["read", "write", "manage", "decide", "administer"]);
    expect(held("librarian")).toEqual(["read", "write", "manage"]);
    expect(held("author")).toEqual(["read", "write"]);
    expect(held("reviewer")).toEqual(["read", "decide"]);
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

describe("draftPowers", () => {
  it("lets the owner and who wrote a draft reopen it, and no reviewer", () => {
    const mayReopen = (role: string, isAuthor: boolean) => draftPowers(role, isAuthor).reopen;
    expect([mayReopen("owner", false), mayReopen("author", true), mayReopen("author", false)]).toEqual([
      true,
      true,
      false,
    ]);
    expect([mayReopen("librarian", false), mayReopen("reviewer", true)]).toEqual([false, false]);
  });

  it("lets nobody but the owner take away what others remarked", () => {
    const roles = ["owner", "librarian", "author", "reviewer", "stranger"];
    expect(roles.filter((role) => draftPowers(role, true).deleteRemarks)).toEqual(["owner"]);
  });
});
