import { describe, expect, it } from "vitest";
import { isUuid } from "./is-uuid";
import { newId } from "./new-id";

describe("newId", () => {
  it("is a version 7 UUID that says when it was made", () => {
    const id = newId(Date.UTC(2026, 0, 1));
    expect(isUuid(id)).toBe(true);
    expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    expect(Number.parseInt(id.replaceAll("-", "").slice(0, 12), 16)).toBe(Date.UTC(2026, 0, 1));
  });

  it("ascends with time and is never the same twice", () => {
    expect(newId(1) < newId(2)).toBe(true);
    expect(newId(1)).not.toBe(newId(1));
  });
});
