import { expect, test } from "vitest";
import { chosenCount, libraryAddress, NO_QUERY, readLibraryQuery, toggleFacet } from "./library-query";

test("an address and the query it stands for are turned into each other", () => {
  const query = {
    ...NO_QUERY,
    words: "两张皮 上热下冷",
    kind: ["comments", "none"],
    year: [2025, "none"],
    sector: ["两新"],
    move: ["problems"],
    sort: "title",
    page: 3,
  } as const;
  const address = libraryAddress(query);
  const params = Object.fromEntries(new URL(address, "http://localhost").searchParams);
  expect(readLibraryQuery(params)).toEqual(query);
});

test("the plain list has a plain address", () => {
  expect(libraryAddress(NO_QUERY)).toBe("/library");
  expect(readLibraryQuery({})).toEqual(NO_QUERY);
});

test("what an address cannot say is left out", () => {
  const query = readLibraryQuery({ kind: "poem,comments", year: "abc,2024", page: "-2", sort: "colour" });
  expect(query).toEqual({ ...NO_QUERY, kind: ["comments"], year: [2024] });
});

test("choosing a value adds it, choosing it again takes it out, and both go back to the first page", () => {
  const once = toggleFacet({ ...NO_QUERY, page: 4 }, "year", "2025");
  expect(once).toEqual({ ...NO_QUERY, year: [2025] });
  expect(chosenCount(once)).toBe(1);
  expect(toggleFacet({ ...once, page: 2 }, "year", "2025")).toEqual(NO_QUERY);
});
