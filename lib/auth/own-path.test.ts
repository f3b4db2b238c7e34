import { expect, test } from "vitest";
import { ownPath } from "./own-path";

test.each(["/", "/library", "/drafts/01890a5d-ac96-774b-bcce-b302099a8057", "/library?a=//b.example#c"])(
  "%s is a page of ours",
  (path) => expect(ownPath(path)).toBe(path),
);

test.each([
  "//b.example",
  "/\\b.example",
  "/\t/b.example",
  "/\n//b.example",
  "\t//b.example",
  "/.//b.example",
  "/a/..//b.example",
  "https://b.example",
  "javascript:alert(1)",
  "library",
  "",
  undefined,
  ["/library"],
])("%j leads to the desk", (next) => expect(ownPath(next)).toBe("/"));
