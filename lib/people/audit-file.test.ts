import { expect, test } from "vitest";
import { AUDIT_FILE_HEAD, auditRow } from "./audit-file";

test("an entry is a row under the head, its time as in China", () => {
  const row = auditRow(
    {
      ...{ id: "e1", at: "2026-01-04T16:00:05.900Z", kind: "role-changed", actorName: "王一" },
      ...{ subjectName: "李二", address: null, data: { to: "author" } },
    },
    { kindName: () => "调整角色", detail: ({ data }) => String(data.to) },
  );
  expect(row).toEqual(["2026-01-05 00:00:05", "调整角色", "王一", "李二", "author", "", "e1"]);
  expect(row).toHaveLength(AUDIT_FILE_HEAD.length);
});
