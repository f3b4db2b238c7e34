import * as OpenCC from "opencc-js/cn2t";
import { MASK } from "./fill-slots";
import type { SeededRandom } from "./seeded-random";

const toTraditional = OpenCC.Converter({ from: "cn", to: "t" });

/** Readings that converters put behind characters; a few of the commonest. */
const READINGS: Readonly<Record<string, string>> = {
  會: "huì",
  進: "jìn",
  認: "rèn",
  實: "shí",
  點: "diǎn",
  講: "jiǎng",
  責: "zé",
  導: "dǎo",
  長: "zhǎng",
  難: "nán",
  強: "qiáng",
  幹: "gàn",
  問: "wèn",
  題: "tí",
  關: "guān",
  職: "zhí",
  評: "píng",
  議: "yì",
};

const MASKS = ["X", "XX", "xx", "×", "××", "*", "**", "__", "ＸＸ", "x"] as const;

const HALF: Readonly<Record<string, string>> = {
  "，": ",",
  "。": ".",
  "：": ":",
  "；": ";",
  "？": "?",
  "！": "!",
  "（": "(",
  "）": ")",
};

/** How one site writes characters and marks: a function of a line. */
export function chooseScript(random: SeededRandom): (line: string) => string {
  const mask = random.pick(MASKS);
  const leader = random.pick(["习近平", "习近平", "XJP", "_"]);
  const width = random.pick(["full", "full", "full", "half", "half-but-stop", "wide-digits"]);
  const quotes = random.pick(["“”", "“”", '""', "「」"]);
  const script = random.pick(["simple", "simple", "simple", "simple", "simple", "traditional", "pinyin"]);
  return (line) => {
    let text = line
      .replaceAll(MASK, mask)
      .replace(/习近平(?=新时代中国特色社会主义思想|总书记)/g, leader)
      .replaceAll("“", quotes.charAt(0))
      .replaceAll("”", quotes.charAt(1));
    if (width === "half") text = text.replace(/[，。：；？！（）]/g, (mark) => HALF[mark] ?? mark);
    if (width === "half-but-stop") text = text.replace(/[，：；？！（）]/g, (mark) => HALF[mark] ?? mark);
    if (width === "wide-digits")
      text = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    if (script === "simple") return text;
    const traditional = toTraditional(text);
    return script === "traditional"
      ? traditional
      : traditional.replace(/./gu, (character) => {
          const reading = READINGS[character];
          return reading === undefined ? character : `${character}(${reading})`;
        });
  };
}
