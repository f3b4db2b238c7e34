import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";

/** The speaker's own name in the third person: left over where another's speech was made one's own. */
export const ownSpeaker: BlockRule = {
  id: "residue/own-speaker",
  family: "residue",
  severity: "hint",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts: { speaker } }) {
    if (speaker === null || speaker.length < 2 || block.role !== "paragraph") return;
    const { text } = block;
    for (let at = text.indexOf(speaker); at >= 0; at = text.indexOf(speaker, at + speaker.length)) {
      const end = at + speaker.length;
      const isSelf = /我(?:叫|是)?$|(?:述职人|报告人|签名)[：:]?$/u.test(text.slice(Math.max(0, at - 5), at));
      if (!isSelf && isPlain(block, at, end))
        yield { start: at, end, message: RESIDUE_MESSAGES.speaker(speaker) };
    }
  },
};
