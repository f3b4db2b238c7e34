import { findPersonNames } from "@/lib/corpus/find-persons";
import { blankSlots } from "@/lib/corpus/find-spans";
import { isFullName } from "@/lib/corpus/person-shapes";
import { RESIDUE_MESSAGES } from "@/lib/messages/review/residue";
import { isPlain } from "../../is-plain";
import type { BlockRule } from "../../rule";

/** 我是柳溪镇党委书记, 述职人：, up to the name. */
const SELF =
  /(?:(?:^|[，。：；！\s])我(?:是|叫)|(?:^|[，。；\s])本人|(?:述职|报告|讲话|发言|表态|主讲|汇报)人[：:]?)[^，。；！？“”]{0,24}$/u;
const FULL = /^(?:[，。；！、\s）]|$)/u;

/** Who introduces himself by another's name than the speaker's: 我是镇党委书记何志强 in 许文斌's report. */
export const selfName: BlockRule = {
  id: "residue/self-name",
  family: "residue",
  severity: "doubt",
  authority: "通行写法",
  scope: "block",
  *check(block, { facts: { speaker } }) {
    if (speaker === null || !/我[是叫]|本人|人[：:]/u.test(block.text)) return;
    const seen = new Set<number>();
    const text = blankSlots(block.text);
    for (const { start, end } of [...findPersonNames(text), ...calledOf(text)]) {
      const name = block.text.slice(start, end);
      const isOwn = speaker.includes(name) || name.includes(speaker) || /[某XxＸ×*]/u.test(name);
      if (seen.has(start) || name.length < 2 || isOwn || !isPlain(block, start, end)) continue;
      if (!FULL.test(block.text.slice(end, end + 1))) continue;
      const before = block.text.slice(Math.max(0, start - 32), start);
      if (!SELF.test(before) || OF_OTHERS.test(before)) continue;
      seen.add(start);
      yield { start, end, message: RESIDUE_MESSAGES.otherSpeaker(name, speaker) };
    }
  },
};

/** 我是来接替王书记的, 我是听李书记, 我是跟着老支书: another is meant. */
const OF_OTHERS = /我(?:是|叫)[^，。；]{0,8}(?:接|替|跟|听|陪|和|与|向|来|请|受|学|看)/u;

/** 我叫罗小梅，: no post tells that it is a name. */
function calledOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/(?<=我叫)\p{Script=Han}{2,4}(?=[，。！、；])/gu)].flatMap(({ 0: name, index }) =>
    isFullName(name) ? [{ start: index, end: index + name.length }] : [],
  );
}
