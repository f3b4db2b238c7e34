import cues from "@/corpus/lexicon/mining-cues.json";

const LIGHT = new RegExp(cues.lightWords.join("|"), "gu");
/** Fewer characters than this must not be all that is left of a wording. */
const MIN_KEY_CHARS = 4;

/**
 * What variants of one phrase have in common: marks, slot labels, the level spoken from, light words (切实, 进一步) and the
 * order of parallel parts do not count.
 */
export function mergeKey(text: string): string {
  const parts = text
    .replace(/〔[^〔〕]*〕/gu, "〔〕")
    .replace(/全[省市州县区镇乡校院]|我[省市州县区镇乡校院]/gu, "全省")
    .replace(/[省市县区镇乡校]委/gu, "省委")
    .split(/[\s，。；：、！？]|⟦[^⟧]*⟧/u)
    .map((part) => part.replace(/[“”‘’]/gu, ""))
    .filter((part) => part !== "");
  const bare = parts.map(withoutLightWords);
  const parallel = bare.every((part) => part.length === bare[0]?.length);
  return (parallel ? bare.sort() : bare).join("");
}

function withoutLightWords(part: string): string {
  const bare = part.replace(LIGHT, "");
  return bare.length >= MIN_KEY_CHARS ? bare : part;
}
