import { describe, expect, it, vi } from "vitest";
import { numberOption, numbersOption, optionOf } from "./options";

describe("optionOf", () => {
  const args = ["evaluate", "--texts", "a", "--gold"];

  it("is what follows the name", () => {
    expect(optionOf("texts", args)).toBe("a");
  });

  it.each(["gold", "other"])("is null when nothing follows or the name is not there: %s", (name) => {
    expect(optionOf(name, args)).toBeNull();
  });
});

describe("numberOption", () => {
  it("reads one number or several from the arguments, else gives the default", () => {
    vi.spyOn(process, "argv", "get").mockReturnValue(["node", "x", "--seed", "12", "--sizes", "100,1000"]);
    expect(numberOption("seed", 1)).toBe(12);
    expect(numbersOption("sizes", [])).toEqual([100, 1000]);
    expect(numberOption("rounds", 5)).toBe(5);
    vi.restoreAllMocks();
  });
});
