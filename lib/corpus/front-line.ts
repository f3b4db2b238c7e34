/** What a whole title ends in. */
export const GENRE_END =
  /(?:讲话|发言|致辞|报告|点评|点评意见|主持词|讲稿|党课|提纲|意见|材料|总结|要点|摘要|稿|方案|体会|汇报|承诺)$/;
export const DATE_LINE =
  /^[（(]?\s?(?:(?:20|19)\d{2}|[一二三四五六七八九〇○零X]{4}|20XX|〔[^〔〕]{1,10}〕)年(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|XX|〔[^〔〕]{1,10}〕)月)?(?:\s?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|XX|〔[^〔〕]{1,10}〕)日)?\s?[)）]?$/u;
const SPEAKER_LINE =
  /^[（(]?(?:讲话人[：:]|发言人[：:]|述职人[：:])|^[（(]?[^。，；：！？]{0,30}(?:书记|部长|主任|市长|县长|区长|镇长|乡长|局长|校长|院长|董事长|总经理|主席|委员|组长|厅长|处长|科长)[ 　]?(?:(?<name>\p{Script=Han} ?\p{Script=Han} ?\p{Script=Han}?)|X{2,3}|〔[^〔〕]{1,12}〕)[)）]?$/u;

/** Whether two or three characters are a person's name; how surely is the caller's to say. */
type IsName = (text: string) => boolean;

/** What a line between title and salutation is by its own words; null for a remark or a part of the title. */
export function frontLineRole(text: string, isName: IsName): "subtitle" | "dateLine" | "speakerLine" | null {
  if (text.startsWith("——")) return "subtitle";
  if (DATE_LINE.test(text)) return "dateLine";
  return isSpeakerLine(text, isName) ? "speakerLine" : null;
}

/** A post with a name; a title that a page width cut behind a post (…书记抓基) has no name there. */
export function isSpeakerLine(text: string, isName: IsName): boolean {
  const match = SPEAKER_LINE.exec(text);
  if (match === null || GENRE_END.test(text)) return false;
  const name = match.groups?.name?.replace(/ /g, "");
  return name === undefined || isName(name) || / \p{Script=Han}{2,3}[)）]?$/u.test(text);
}
