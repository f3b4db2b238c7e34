import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { type PatternCase, patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

const SAID =
  "(?:[说讲问答喊叹]道?|写道|指出|强调|表示|介绍|坦言|感慨|感叹|回忆|叮嘱|嘱咐|回答|回应|直言|笑言|(?:告诉|告诫|勉励|提醒|叮嘱|嘱咐)\\p{Script=Han}{1,4})";

const CASES: readonly PatternCase[] = [
  {
    pattern: new RegExp(`(?<=${SAID})；(?=“[^“”]{4,}[。！？…]”)`, "gu"),
    message: SAY.beforeSpeech,
    fix: () => "：",
  },
  {
    pattern: new RegExp(`(?<=${SAID})[。、](?=“[^“”]{4,}[。！？…]”)`, "gu"),
    message: SAY.beforeSpeech,
    fix: () => "：",
  },
  {
    pattern: new RegExp(`(?<=${SAID})，(?=“[^“”]{6,}[。！？]”)`, "gu"),
    message: SAY.beforeSpeech,
    severity: "hint",
    fix: () => "：",
  },
];

/** 他笑着说；“…” – what announces somebody's words ends in a colon. */
export const beforeSpeech: BlockRule = {
  id: "punctuation/before-speech",
  family: "punctuation",
  severity: "doubt",
  authority: "GB/T 15834—2011 4.7",
  scope: "block",
  *check(block) {
    if (/[；。、，]“/u.test(block.text)) yield* patternHits(block, CASES);
  },
};
