import { expect, test } from "vitest";
import { routesInPlace } from "@/e2e/support/routes-in-place";
import { apiSeeds } from "./api-seeds";

const ID = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1dff";
const seeds = apiSeeds({ draft: ID, version: ID, comment: ID, reply: ID, document: ID, batch: ID });

test("every method of every route has a request in order to damage, and nothing else has", () => {
  expect(Object.keys(seeds).sort()).toEqual([...routesInPlace().routes].sort());
  expect(Object.entries(seeds).filter(([, each]) => each.length === 0)).toEqual([]);
});

test("a method that changes something is given a body", () => {
  const bare = Object.entries(seeds).filter(
    ([name, each]) =>
      !name.startsWith("GET ") && !each.every(({ json, files }) => (json ?? files) !== undefined),
  );
  expect(bare).toEqual([]);
});
