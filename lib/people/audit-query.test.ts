import { describe, expect, it } from "vitest";
import { auditParams, auditSpan, readAuditQuery } from "./audit-query";

describe("readAuditQuery", () => {
  it("reads what an address says, and its own writing back", () => {
    const query = readAuditQuery({
      kind: "role-changed",
      person: "u1",
      from: "2026-01-05",
      to: "2026-01-06",
      page: "3",
    });
    expect(query).toEqual({
      kind: "role-changed",
      person: "u1",
      from: "2026-01-05",
      to: "2026-01-06",
      page: 3,
    });
    expect(readAuditQuery(Object.fromEntries(new URLSearchParams(auditParams(query))))).toEqual(query);
  });

  it("leaves out a person with a NUL in the name, which no database can look for", () => {
    expect(readAuditQuery({ person: "u1\0" }).person).toBeNull();
  });

  it("leaves out what makes no sense", () => {
    const query = readAuditQuery({
      kind: "all",
      person: ["a", "b"],
      from: "2026-13-45",
      to: "heute",
      page: "-1",
    });
    expect(query).toEqual({ kind: null, person: null, from: null, to: null, page: 1 });
    expect(auditParams(query)).toBe("");
  });
});

describe("auditSpan", () => {
  it("counts days as they are in China, the last one whole", () => {
    const { from, before } = auditSpan({ from: "2026-01-05", to: "2026-01-05" });
    expect(from?.toISOString()).toBe("2026-01-04T16:00:00.000Z");
    expect(before?.toISOString()).toBe("2026-01-05T16:00:00.000Z");
    expect(auditSpan({ from: null, to: null })).toEqual({});
  });
});
