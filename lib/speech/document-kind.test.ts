import { describe, expect, it } from "vitest";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, documentKindFromName, isDocumentKind } from "./document-kind";

describe("documentKindFromName", () => {
  it("finds every kind by its own name", () => {
    for (const kind of DOCUMENT_KINDS) expect(documentKindFromName(DOCUMENT_KIND_NAMES[kind])).toBe(kind);
  });

  it("gives each kind a name of its own", () => {
    expect(new Set(Object.values(DOCUMENT_KIND_NAMES)).size).toBe(DOCUMENT_KINDS.length);
  });

  it("overlooks blanks around the name", () => {
    expect(documentKindFromName(" 主持词 ")).toBe("host-script");
  });

  it.each(["", "讲话", "host-script", "toString"])("knows no kind %j", (name) => {
    expect(documentKindFromName(name)).toBeNull();
  });
});

describe("isDocumentKind", () => {
  it("accepts the keys of the kinds", () => {
    for (const kind of DOCUMENT_KINDS) expect(isDocumentKind(kind)).toBe(true);
  });

  it.each(["主持词", "", "length", 0, null, undefined, ["comments"]])("refuses %j", (value) => {
    expect(isDocumentKind(value)).toBe(false);
  });
});
