import { describe, expect, it } from "vitest";
import { DRAFT_SCHEMA_VERSION, emptyDraftDocument } from "./draft-document";
import { type DraftMigration, migrateDraftDocument, readDraftDocument } from "./migrate-draft-document";

describe("readDraftDocument", () => {
  it("reads a draft of today's version", () => {
    expect(readDraftDocument(emptyDraftDocument())).toEqual({ ok: true, value: emptyDraftDocument() });
  });

  it("reads what JSON gave back", () => {
    expect(readDraftDocument(JSON.parse(JSON.stringify(emptyDraftDocument()))).ok).toBe(true);
  });

  it.each([null, undefined, "", 1, [], {}, { type: "doc" }, { type: "page", attrs: { schemaVersion: 1 } }])(
    "refuses %j as invalid",
    (value) => {
      expect(readDraftDocument(value)).toMatchObject({ ok: false, error: { code: "draft-invalid" } });
    },
  );

  it.each([0, -1, 1.5, "1", null])("refuses the version %j as invalid", (schemaVersion) => {
    expect(readDraftDocument({ ...emptyDraftDocument(), attrs: { schemaVersion } })).toEqual({
      ok: false,
      error: { code: "draft-invalid", data: { path: "attrs.schemaVersion" } },
    });
  });

  it("tells a newer version from a broken one", () => {
    const found = DRAFT_SCHEMA_VERSION + 1;
    expect(readDraftDocument({ type: "doc", attrs: { schemaVersion: found }, content: "?" })).toEqual({
      ok: false,
      error: { code: "draft-too-new", data: { found, supported: DRAFT_SCHEMA_VERSION } },
    });
  });

  it("says where the first fault is", () => {
    const broken = {
      ...emptyDraftDocument(),
      content: [{ type: "title" }, { type: "heading", attrs: { level: 9 } }],
    };
    expect(readDraftDocument(broken)).toEqual({
      ok: false,
      error: { code: "draft-invalid", data: { path: "content.1.attrs.level" } },
    });
  });
});

describe("migrateDraftDocument", () => {
  const steps: DraftMigration[] = [
    { from: 1, migrate: (document) => ({ ...document, log: "1" }) },
    { from: 2, migrate: (document) => ({ ...document, log: `${document.log}2` }) },
  ];
  const stored = (schemaVersion: number) => ({ type: "doc", attrs: { schemaVersion, kept: true } });

  it("applies the steps from the stored version on, in order, and sets the version", () => {
    expect(migrateDraftDocument(stored(1), steps, 3)).toEqual({
      ok: true,
      value: { type: "doc", attrs: { schemaVersion: 3, kept: true }, log: "12" },
    });
    expect(migrateDraftDocument(stored(2), [...steps].reverse(), 3)).toMatchObject({
      value: { log: "undefined2" },
    });
  });

  it("leaves the stored value as it was", () => {
    const value = stored(1);
    migrateDraftDocument(value, steps, 3);
    expect(value).toEqual(stored(1));
  });

  it("throws when a step is missing, which is a fault of the program and not of the draft", () => {
    expect(() => migrateDraftDocument(stored(1), steps.slice(1), 3)).toThrow(RangeError);
  });
});
