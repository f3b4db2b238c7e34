import lexicon from "@/corpus/lexicon/person-names.json";

const surnames = new Set(lexicon.surnames);
const compoundSurnames = new Set(lexicon.compoundSurnames);
const notNames = new Set(lexicon.notNames);
const notGiven = new Set(lexicon.notGiven);
const leaders = new Set(lexicon.leaders);
const givenChars = new Set(lexicon.givenChars);

/** Characters that names hardly ever hold: particles, numerals, measure words, directions and common verbs. */
const NOT_IN_NAME =
  /[的了着过是在和与及或等对把被将从向到为以于给让使这那哪此其各每某些个位名次项种件条级抓促要不没无也都就才又再还很更最会能可应须必得上下前后内外里间省市县区乡镇村街党委组部局支书记员我你他们们两二三四五六七八九十百千万亿第作说讲述，。、；：？！“”‘’（）《》〔〕·\dA-Za-z]/u;

/** Names that stand in set formulations or are everybody's property: they are no residue of a source. */
export function isLeader(name: string): boolean {
  return leaders.has(name);
}

/** Surname and one or two further characters, or a surname with 某 (王某某). */
export function isFullName(name: string): boolean {
  if (leaders.has(name)) return false;
  const surname = compoundSurnames.has(name.slice(0, 2)) ? 2 : surnames.has(name.charAt(0)) ? 1 : 0;
  const given = name.slice(surname);
  if (surname === 0 || given.length < 1 || given.length > 2) return false;
  if (/^某{1,2}$/.test(given)) return true;
  if (NOT_IN_NAME.test(given) || notGiven.has(name) || notGiven.has(given)) return false;
  return ![2, 3, 4].some((length) => notNames.has(name.slice(0, length)));
}

/** Two characters that may be a given name: before 同志 any that are no word, elsewhere such as given names use. */
export function isGivenName(given: string, beforeComrade: boolean): boolean {
  if (given.length !== 2 || NOT_IN_NAME.test(given) || notGiven.has(given) || notNames.has(given))
    return false;
  return beforeComrade || [...given].every((character) => givenChars.has(character));
}
