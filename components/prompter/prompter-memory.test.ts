import { expect, it } from "vitest";
import { parsePrompterMemory } from "./prompter-memory";

const FRESH = { chars: 0, charsPerMinute: null, sizePx: null, mirrored: false };

it.each([
  [null],
  ["no JSON"],
  ["[]"],
  ["null"],
  ['{"chars":-3,"charsPerMinute":9,"sizePx":"big","mirrored":1}'],
])("begins afresh with %s", (stored) => {
  expect(parsePrompterMemory(stored)).toEqual(FRESH);
});

it("keeps what can be read beside what cannot", () => {
  expect(parsePrompterMemory('{"chars":420,"charsPerMinute":200,"sizePx":999,"mirrored":true}')).toEqual({
    ...{ chars: 420, charsPerMinute: 200, sizePx: null, mirrored: true },
  });
});
