import { expect, test } from "vitest";
import { requestAddress } from "./request-address";

test.each([
  ["10.0.0.7", "10.0.0.7"],
  ["10.0.0.7, 10.0.0.1", "10.0.0.7"],
  ["::ffff:10.0.0.7", "10.0.0.7"],
  ["::1", "::1"],
  ["=HYPERLINK(1)", null],
  ["10.0.0.7<b>", null],
  ["", null],
])("of %j", (value, address) => {
  expect(requestAddress(new Headers({ "x-forwarded-for": value }))).toBe(address);
});

test("a request that says nothing has none", () => expect(requestAddress(new Headers())).toBeNull());
