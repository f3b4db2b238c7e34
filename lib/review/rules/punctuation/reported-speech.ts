import { PUNCTUATION_MESSAGES as SAY } from "@/lib/messages/review/punctuation";
import { patternHits } from "../../pattern-hits";
import type { BlockRule } from "../../rule";

/** 要…, 必须…, 我们…: the words of somebody else as the writer puts them. */
const INDIRECT =
  /(?<=(?:强调|指出|要求|提出|认为|表示))：(?=(?:要(?!求|点|素|领)|必须|应当|应该|各级|全[省市县区党]|不断|坚持|加强|抓好)[^：]{4,})/gu;

/** 他强调，要抓实。 and 他强调：“要抓实。” – a colon announces the very words. */
export const reportedSpeech: BlockRule = {
  id: "punctuation/reported-speech",
  family: "punctuation",
  severity: "hint",
  authority: "GB/T 15834—2011 4.7、4.8",
  scope: "block",
  *check(block) {
    if (!block.text.includes("：")) return;
    yield* patternHits(block, [{ pattern: INDIRECT, message: SAY.reportedSpeech, fix: () => "，" }]);
  },
};
