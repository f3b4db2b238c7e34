import { describe, expect, it } from "vitest";
import { AUDIT_KINDS } from "@/lib/people/audit-kind";
import { AUDIT_KIND_NAMES, auditDetail, auditKindName, PEOPLE_MESSAGES, ROLE_NAMES } from "./zh-people";

describe("auditDetail", () => {
  it.each([
    ["role-changed", { from: "author", to: "librarian" }, "起草人 → 资料员"],
    ["member-disabled", { sessions: 2 }, "结束 2 处登录"],
    ["member-disabled", { sessions: 0 }, ""],
    ["drafts-handed-over", { count: 3, toId: "u", toName: "王一" }, "3 份，交给王一"],
    ["draft-exported", { format: "pdf", open: 2 }, "PDF，留有必改 2 处"],
    ["draft-exported", { format: "docx", open: 0 }, "Word（.docx）"],
    ["draft-exported", { format: "marked-docx", open: 0 }, "花脸稿（.docx）"],
    ["settings-changed", { part: "page-profile" }, "版式"],
    ["signed-in", {}, ""],
  ])("%s %j", (kind, data, text) => expect(auditDetail({ kind, data })).toBe(text));
});

describe("names and sentences", () => {
  it("are all different, and a kind of a later release shows as it is stored", () => {
    for (const words of [
      Object.values(AUDIT_KIND_NAMES),
      Object.values(ROLE_NAMES),
      Object.values(PEOPLE_MESSAGES).map((message) => message()),
    ]) {
      expect(new Set(words).size).toBe(words.length);
    }
    expect(Object.keys(AUDIT_KIND_NAMES)).toEqual([...AUDIT_KINDS]);
    expect(auditKindName("something-new")).toBe("something-new");
  });
});
