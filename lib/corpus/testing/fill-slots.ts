import type { SeededRandom } from "./seeded-random";

/** What a mask is written as until `maskAs` gives it the form of one site. */
export const MASK = "XX";

/** Names of places that do not exist. */
const PLACES = ["临川河", "青石桥", "云岭", "白沙", "松坪", "大柳", "石门坎", "清水湾"] as const;

/**
 * Puts values in the place of slots, as texts on the web have them: figures and invented names, or masks.
 */
export function fillSlots(text: string, random: SeededRandom): string {
  const share = random.pick([0, 0.5, 1]);
  return text.replace(/〔([^〔〕]{1,20})〕/g, (_, name: string) => {
    const isMasked = random.chance(share);
    const kind = name.replace(/[\d一二三四五六七八九十]+$/, "");
    return slotValue(kind, isMasked ? MASK : null, random);
  });
}

function slotValue(kind: string, mask: string | null, random: SeededRandom): string {
  const figure = mask ?? String(random.whole(2, 480));
  if (/百分/.test(kind)) return `${mask ?? (random.whole(101, 989) / 10).toFixed(1)}%`;
  if (/金额/.test(kind)) return `${figure}万元`;
  if (/年度|年份|次年/.test(kind)) return String(random.whole(2021, 2026));
  if (/月份/.test(kind)) return `${mask ?? random.whole(1, 12)}月`;
  if (/日期/.test(kind)) return `${mask ?? random.whole(1, 12)}月${mask ?? random.whole(1, 28)}日`;
  if (/数|名次/.test(kind)) return figure;
  if (/人|姓名|同志/.test(kind)) return mask ?? "某某";
  const suffix = /(?:村|乡镇|镇|街道|社区|小区|县|区|市|学院|企业|公司|支部|医院|学校|校区|园区)(?=名)/.exec(
    kind,
  )?.[0];
  return `${mask ?? random.pick(PLACES)}${suffix === "乡镇" ? "镇" : (suffix ?? (kind === "单位" ? "县" : ""))}`;
}
