import { expect, test } from "@playwright/test";
test("never", () => { expect(1).toBe(2); });
test("second", ({}, info) => { expect(info.retry).toBe(1); });
