import { escapeXml } from "./escape-xml";
import type { PageProfile } from "./page-profile";

/** Other names under which a machine may have the face; the `_GB2312` faces are missing where no old Office was. */
const ALTERNATIVES: Readonly<Record<string, string>> = {
  方正小标宋简体: "方正小标宋_GBK,FZXiaoBiaoSong-B05S,小标宋体,华文中宋",
  黑体: "SimHei,Heiti SC",
  仿宋_GB2312: "仿宋,FangSong,STFangsong",
  楷体_GB2312: "楷体,KaiTi,STKaiti",
  宋体: "SimSun,Songti SC",
};

/**
 * `word/fontTable.xml` with the other names of each face, so that Word takes 仿宋 where 仿宋_GB2312 is missing instead
 * of falling back to 宋体. Character set 86 (hexadecimal) is GB 2312.
 */
export function fontTableXml(profile: PageProfile): string {
  const styles = [
    profile.title,
    profile.subtitle,
    profile.subLine,
    profile.body,
    ...profile.headings,
    profile.pageNumber,
  ];
  const faces = new Set([
    ...styles.map((style) => style.face),
    profile.directionFace,
    ...(profile.runInLead ? [profile.runInLead.face] : []),
  ]);
  const fonts = [...faces].map(chineseFont);
  if (profile.latinFace !== null) fonts.push(`<w:font w:name="${escapeXml(profile.latinFace)}"/>`);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join("")}</w:fonts>`;
}

function chineseFont(face: string): string {
  const names = ALTERNATIVES[face];
  const alternatives = names === undefined ? "" : `<w:altName w:val="${escapeXml(names)}"/>`;
  return `<w:font w:name="${escapeXml(face)}">${alternatives}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
}
