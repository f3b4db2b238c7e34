import { expect, test } from "vitest";
import { describeError } from "./describe-error";
import { formatEntry } from "./log";

const time = new Date("2026-11-22T01:02:03.004Z");

test("an entry is one line of JSON, or one line of words", () => {
  const fields = { route: "/api/drafts/[id]", status: 500, reference: undefined, note: "two words" };
  expect(JSON.parse(formatEntry(time, "error", "request-failed", fields, true))).toEqual({
    time: "2026-11-22T01:02:03.004Z",
    level: "error",
    event: "request-failed",
    route: "/api/drafts/[id]",
    status: 500,
    note: "two words",
  });
  expect(formatEntry(time, "error", "request-failed", fields, false)).toBe(
    '2026-11-22T01:02:03.004Z ERROR request-failed route=/api/drafts/[id] status=500 note="two words"',
  );
});

test("line breaks in a value forge no second entry", () => {
  for (const asJson of [true, false]) {
    expect(formatEntry(time, "info", "x", { value: "a\n2026 ERROR forged" }, asJson)).not.toContain("\n");
  }
});

test("a stack follows on lines of its own for people and inside the value for programs", () => {
  const fields = { stack: "    at save (drafts.ts:1)" };
  expect(formatEntry(time, "error", "x", fields, false).split("\n")).toHaveLength(2);
  expect(formatEntry(time, "error", "x", fields, true).split("\n")).toHaveLength(1);
});

test.each([
  () => JSON.parse("党的建设是关键"),
  () => JSON.parse('{"text": "secret plan of the unit" oops}'),
  () => {
    throw new Error(
      'Failing row contains (1, 在述职评议会上的讲话, "draft words in ascii"). column "title" of relation "draft"',
    );
  },
  () => {
    throw Object.assign(new Error("Argument `document`: {\n  text: '责任逐级压实 the secret plan'\n}"), {
      code: "P2000",
    });
  },
])("what an error quotes of a draft stays out of the log (%#)", (fail) => {
  const said = JSON.stringify(describeError(thrownBy(fail)));
  expect(said).not.toMatch(/\p{Script=Han}/u);
  expect(said).not.toMatch(/secret plan|draft words/);
  expect(said).toContain("Error");
});

test("what names the fault stays: class, code, table, place", () => {
  const error = Object.assign(new Error('null value in column "title" of relation "draft"'), {
    code: "23502",
  });
  const said = describeError(error);
  expect(said).toMatchObject({ error: "Error", code: "23502" });
  expect(said.message).toBe('null value in column "title" of relation "draft"');
  expect(said.stack).toContain("log.test.ts");
});

function thrownBy(fail: () => unknown): unknown {
  try {
    return fail();
  } catch (error) {
    return error;
  }
}
