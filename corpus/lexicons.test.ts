import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { DOCUMENT_KINDS } from "@/lib/speech/document-kind";
import { LEVELS } from "@/lib/speech/level";
import { MOVES } from "@/lib/speech/move";
import { setFormulationSchema } from "@/lib/speech/set-formulation";
import { THEMES } from "@/lib/speech/theme";

/** How to add is said in each file's `note`; what must hold for an entry stands here. */
const note = z.string().min(40);
const words = z
  .array(z.string().min(1))
  .refine((list) => new Set(list).size === list.length, "a word stands twice");
const pattern = (flags: string) =>
  z.string().refine((source) => new RegExp(source, flags) instanceof RegExp, "no regular expression");
const nameFrame = z.strictObject({ weak: z.boolean(), before: pattern("u"), after: pattern("u") });
const weights = (least: number, most: number) =>
  z.record(z.string().min(1), z.number().int().min(least).max(most));
const han = z
  .string()
  .regex(/^\p{Script=Han}+$/u)
  .refine((text) => new Set(text).size === text.length, "a character stands twice");
const blankSeparated = z
  .string()
  .regex(/^\p{Script=Han}{2,}(?: \p{Script=Han}{2,})*$/u)
  .refine((names) => new Set(names.split(" ")).size === names.split(" ").length, "a name stands twice");
const charWeights = z
  .record(z.string().regex(/^-?[0-5]$/u), han)
  .refine(
    (byWeight) => Object.values(byWeight).join("").length === new Set(Object.values(byWeight).join("")).size,
    "a character has two weights",
  );
const movePattern = z.strictObject({
  move: z.enum(MOVES),
  weight: z.number().optional(),
  pattern: pattern(""),
});

/** Entries by group, every group there and no entry twice in all of them. */
const grouped = <Group extends string>(groups: readonly Group[], entry: z.ZodString) =>
  z.record(z.enum(groups), z.array(entry).min(1)).refine((lists) => {
    const all = Object.values<string[]>(lists).flat();
    return new Set(all).size === all.length;
  }, "an entry stands twice");

const RUN_USES = [
  "conduct",
  "responsibility",
  "organisation",
  "thought",
  "problem",
  "discipline",
  "cadres",
  "progress",
] as const;
const TERM_GROUPS = [
  "formulas",
  "building",
  "bodies",
  "people",
  "life",
  "members",
  "conduct",
  "campaigns",
  "rural",
  "governance",
  "review",
  "cadres",
  "other-sectors",
  "regulations",
] as const;
const TRANSITIONS = [
  "opening-review",
  "achievements-problems",
  "problems-causes",
  "problems-tasks",
  "situation-tasks",
  "point-to-point",
  "to-requirements",
  "to-closing",
  "to-comments",
  "host-links",
] as const;
const POST_BODIES = [
  "party",
  "government",
  "congress",
  "consultative",
  "discipline",
  "judicial",
  "mass",
  "department",
  "grassroots",
  "enterprise",
  "education",
  "medical",
  "park",
] as const;

type LevelWords = {
  readonly forms: readonly { readonly self: readonly string[]; readonly bodies: readonly string[] }[];
  readonly under: readonly string[];
  readonly foreign: readonly string[];
  readonly doubtful: readonly string[];
};

/** Whether the words of a level and those against it, sure and doubtful, have none in common. */
function isAtOdds({ forms, under, foreign, doubtful }: LevelWords): boolean {
  const own = new Set([...under, ...forms.flatMap(({ self, bodies }) => [...self, ...bodies])]);
  const against = [...foreign, ...doubtful];
  return new Set(against).size === against.length && !against.some((word) => own.has(word));
}

const confusable = z
  .strictObject({
    wrong: z.string().min(1),
    right: z.string().min(1),
    kind: z.enum(["typo", "custom", "tautology"]),
    severity: z.enum(["must", "doubt", "hint"]),
    before: pattern("u").optional(),
    after: pattern("u").optional(),
    except: words.optional(),
  })
  .refine(({ wrong, right }) => wrong !== right, "the wrong form is the right one")
  .refine(
    ({ wrong, except = [] }) => except.every((word) => word.includes(wrong)),
    "an except without the form",
  );

const illMatched = z.strictObject({
  verbs: words,
  nouns: words,
  advice: z.string().min(4),
  severity: z.enum(["doubt", "hint"]),
});

const schemas: Readonly<Record<string, z.ZodType>> = {
  "kind-cues.json": z.strictObject({
    note,
    title: z.array(z.strictObject({ kind: z.enum(DOCUMENT_KINDS), pattern: pattern("u") })),
    textChars: z.number().int().positive(),
    text: z.array(z.strictObject({ kind: z.enum(DOCUMENT_KINDS), pattern: pattern("gu") })),
  }),
  "level-cues.json": z.strictObject({
    note,
    titleWeight: z.number().positive(),
    minScore: z.number().positive(),
    cues: z.array(z.strictObject({ level: z.enum(LEVELS), pattern: pattern("gu") })),
  }),
  "move-cues.json": z.strictObject({
    note,
    headings: z.record(z.enum(MOVES), weights(1, 7)),
    switches: z.array(movePattern),
    leads: z.record(z.enum(["problems", "achievements", "demands", "problemItems"]), pattern("")),
    achievementItems: pattern(""),
    afterProblems: pattern(""),
    sentences: z.array(movePattern),
  }),
  "sentence-signs.json": z.strictObject({ note, signs: z.record(z.string(), words) }),
  "theme-words.json": z.strictObject({
    note,
    themes: z.partialRecord(z.enum(THEMES), weights(-2, 4)),
  }),
  "topic-words.json": z.strictObject({
    note,
    topics: z.record(
      z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u),
      words.refine((list) => list.every((word) => word.length <= 8), "a word is too long to be found"),
    ),
  }),
  "person-names.json": z.strictObject({
    note,
    surnames: han,
    ambiguousSurnames: han,
    compoundSurnames: words.refine((list) => list.every((name) => name.length === 2)),
    posts: words,
    weakPosts: words,
    postsAfter: words,
    roles: words,
    afterWords: words,
    beforeChars: han,
    beforeWords: words,
    translitChars: han,
    leaders: words,
    nameWords: words.refine((list) => list.every((word) => word.length === 2)),
    notNames: words,
    notGiven: words,
  }),
  "place-names.json": z.strictObject({
    note,
    placeSuffixes: words,
    parkSuffixes: words,
    parkWords: words,
    notAfter: z.record(z.string().min(1), z.string()),
    genericStems: words,
    nameLikeStems: words,
    strongBefore: words,
    weakBefore: han,
    committees: words,
    departments: words,
    officeSuffixes: words,
    partyUnits: words,
    unitSuffixes: words,
    trades: words,
    measures: han,
    ethnicities: words,
  }),
  "place-gazetteer.json": z.strictObject({
    note,
    source: z.string().min(20),
    provinces: blankSeparated,
    prefectures: z.record(z.string().min(2), blankSeparated),
    counties: z.record(z.string().min(2), blankSeparated),
    shortNames: blankSeparated,
    setFormulations: words,
  }),
  "collocations.json": z.strictObject({
    note,
    three: blankSeparated,
    four: blankSeparated,
    long: blankSeparated,
    alsoRight: blankSeparated,
  }),
  "common-words.json": z.strictObject({
    note,
    source: z.string().min(20),
    words: z.record(z.string().length(1), han),
  }),
  "rare-words.json": z.strictObject({
    note,
    source: z.string().min(20),
    words: z.record(z.string().length(1), han),
  }),
  "name-char-weights.json": z.strictObject({
    note,
    source: z.string().min(20),
    given: charWeights,
    place: charWeights,
  }),
  "entity-cues.json": z.strictObject({
    note,
    meetingEndings: words,
    meetingStarts: z.array(pattern("uy")),
    meetingStops: words,
    genericMeetings: pattern("u"),
    vehicleEndings: words,
  }),
  "site-furniture.json": z.strictObject({
    note,
    maxChars: z.number().int().positive(),
    longLineHints: z.array(pattern("u")),
    lines: z.record(z.string(), z.array(pattern("iu"))),
    inline: z.record(z.string(), z.array(pattern("giu"))),
    listHeads: z.array(pattern("u")),
    tailHeads: z.array(pattern("u")),
    cutMarks: z.array(pattern("u")),
    titleHint: pattern("u"),
    titleSuffix: pattern("u"),
  }),
  "title-words.json": z.strictObject({ note, words }),
  "four-character-runs.json": z.strictObject({
    note,
    runs: grouped(RUN_USES, z.string().regex(/^\p{Script=Han}{4}$/u)),
  }),
  "level-words.json": z.strictObject({
    note,
    notAfter: z.record(z.string().length(1), han),
    except: words,
    levels: z.record(
      z.enum(LEVELS),
      z
        .strictObject({
          forms: z.array(z.strictObject({ ending: z.string().min(1), self: words, bodies: words })).min(1),
          under: words,
          foreign: words,
          doubtful: words,
        })
        .refine(isAtOdds, "a level's own word contradicts it"),
    ),
  }),
  "level-roles.json": z
    .strictObject({
      note,
      notAddressed: words,
      anyUnder: words,
      superior: z.strictObject({ 县: pattern("u"), 区: pattern("u") }),
      inside: z.partialRecord(z.enum(LEVELS), pattern("u")),
      members: z.partialRecord(z.enum(LEVELS), pattern("u")),
      mayAddress: z.partialRecord(z.enum(LEVELS), pattern("u")),
    })
    .extend(
      Object.fromEntries(
        [
          "ownAfter",
          "ownBefore",
          "aboveAfter",
          "aboveBefore",
          "aboveSurely",
          "officeTellsBefore",
          "ownAboveBefore",
          "othersBefore",
          "wideAfter",
          "bodyOwnAfter",
          "bodyInCharge",
          "bodyNamed",
          "bodyAbove",
          "addressBefore",
          "addressAfter",
          "governedBefore",
          "governedAfter",
        ].map((list) => [list, z.array(pattern("u")).min(1)]),
      ),
    ),
  "level-synonyms.json": z.strictObject({
    note,
    levels: z.strictObject(
      Object.fromEntries(LEVELS.map((level) => [level, z.array(z.string().min(1)).min(1)])),
    ),
  }),
  "residue-cues.json": z.strictObject({
    note,
    everybodys: blankSeparated,
    siteWords: z.array(pattern("u")).min(1),
    siteTitleEnds: z.array(pattern("u")).min(1),
    personHeroes: z.string(),
    superiors: z.strictObject({
      village: z.string(),
      township: z.string(),
      county: z.string(),
      city: z.string(),
    }),
    exampleBefore: z.array(pattern("u")).min(1),
    exampleAfter: z.array(pattern("u")).min(1),
    ownBefore: z.array(pattern("u")).min(1),
    ownAfter: z.array(pattern("u")).min(1),
    notStems: z.array(pattern("u")).min(1),
    surelyOwn: z.array(z.array(pattern("u")).length(2)).min(1),
    institutions: z
      .array(
        z.strictObject({ kind: z.string(), unit: pattern("u"), not: pattern("u"), suffix: pattern("u") }),
      )
      .min(1),
    institutionFrames: z.array(nameFrame).min(1),
    officeFrames: z.array(nameFrame).min(1),
    notOwnAfter: pattern("u"),
    notProper: pattern("u"),
    personNotNames: pattern("u"),
    farewell: pattern("u"),
    handover: pattern("u"),
    personExampleBefore: z.array(pattern("u")).min(1),
    personExampleAfter: z.array(pattern("u")).min(1),
    anniversaries: z.array(z.strictObject({ name: pattern("u"), since: z.number().int().min(1900) })).min(1),
  }),
  "posts.json": z.strictObject({
    note,
    posts: z
      .array(
        z.strictObject({
          post: z.string().min(2),
          body: z.enum(POST_BODIES),
          levels: z.array(z.enum(LEVELS)).min(1),
        }),
      )
      .refine((posts) => new Set(posts.map(({ post }) => post)).size === posts.length, "a post stands twice"),
  }),
  "terms.json": z.strictObject({
    note,
    terms: grouped(TERM_GROUPS, z.string().regex(/^\p{Script=Han}{2,}$/u)),
  }),
  "transitions.json": z.strictObject({
    note,
    transitions: grouped(TRANSITIONS, z.string().regex(/^(?:[^〔〕]|〔[^〔〕]+〕)+。$/u)),
  }),
  "timeliness-cues.json": z.strictObject({
    note,
    past: words,
    present: words,
    doing: words,
    result: words,
    ahead: words,
    toCome: words,
    planOver: words,
    planOverPatterns: z.array(pattern("u")).min(1),
    kept: words,
    founding: z.array(z.strictObject({ words, year: z.number().int().min(1900).max(2100) })),
  }),
  "set-formulations.json": z.strictObject({ note, formulations: z.array(setFormulationSchema) }),
  "punctuation-words.json": z.strictObject({
    note,
    quotedTerms: words,
    noDocuments: words,
    noDocumentEndings: words,
    beginLike: z.record(z.string().length(1), words),
  }),
  "counted-things.json": z.strictObject({
    note,
    things: z.string().regex(/^\p{Script=Han}+(?: \p{Script=Han}+)*$/u),
    universals: words,
  }),
  "partitions.json": z.strictObject({
    note,
    groups: z.array(z.string().regex(/^\p{Script=Han}+(?: \p{Script=Han}+)+$/u)).min(1),
    complete: z.array(z.string().regex(/^\p{Script=Han}+(?: \p{Script=Han}+)+$/u)).min(1),
    ends: words,
    rest: words,
  }),
  "numeral-words.json": z.strictObject({
    note,
    fixedWords: words.refine((list) => list.every((word) => /[一二三四五六七八九十百千万两]/u.test(word))),
    dayNames: words,
    dottedDayNames: words,
    rateWords: words,
    quantityWords: words,
    wholeRates: words,
    wordsAsBodies: words,
  }),
  "confusables.json": z.strictObject({
    note,
    always: z.record(z.string().min(2), z.string().min(2)),
    entries: z.array(confusable),
  }),
  "idioms.json": z.strictObject({
    note,
    source: z.string().min(20),
    idioms: z.string().regex(/^\p{Script=Han}{4}(?: \p{Script=Han}{4})*$/u),
    alsoRight: words,
  }),
  "similar-characters.json": z.strictObject({ note, groups: z.array(han.min(2)) }),
  "doubled-characters.json": z
    .strictObject({ note, doubled: z.string(), border: han, grammar: han, words, phrases: words })
    .refine(({ doubled, grammar }) => ![...grammar].some((char) => doubled.includes(char)), "both at once"),
  "pair-words.json": z.strictObject({
    note,
    pairs: z.array(
      z.strictObject({
        first: pattern("gu"),
        name: z.string().min(1),
        seconds: words,
        severity: z.enum(["doubt", "hint"]),
      }),
    ),
    mismatches: z.array(
      z.strictObject({
        name: z.string().min(1),
        pattern: pattern("gu"),
        right: z.string().min(1),
        severity: z.enum(["doubt", "hint"]),
      }),
    ),
  }),
  "ill-matched-words.json": z.strictObject({
    note,
    degrees: pattern("gu"),
    objects: z.array(illMatched),
    subjects: z.array(illMatched),
    patterns: z.array(
      z.strictObject({
        sign: z.string(),
        pattern: pattern("gu"),
        advice: z.string().min(4),
        severity: z.enum(["doubt", "hint"]),
      }),
    ),
  }),
  "reading-aids.json": z
    .strictObject({
      note,
      misread: words,
      hard: han,
      readings: z.record(z.string().regex(/^\p{Script=Han}+$/u), z.string().regex(/^\p{Ll}+(?: \p{Ll}+)*$/u)),
      soundAlike: z.record(z.string(), z.string()),
    })
    .refine(
      ({ misread, hard }) => misread.every((word) => [...word].some((character) => hard.includes(character))),
      "a misread word without a hard character",
    )
    .refine(
      ({ readings }) =>
        Object.entries(readings).every(([word, reading]) => reading.split(" ").length === [...word].length),
      "a reading needs one syllable for each character",
    ),
  "tongue-twisters.json": z.strictObject({
    note,
    pairs: z.array(
      z.strictObject({
        sides: z.tuple([z.array(z.string().regex(/^[a-z]h?$/u)), z.array(z.string().regex(/^[a-z]h?$/u))]),
        turns: z.int().min(2).max(6),
      }),
    ),
    usual: words,
  }),
  "breath-cues.json": z.strictObject({
    note,
    longStretchChars: z.int().positive(),
    sideChars: z.int().positive(),
    breathChars: z.int().positive(),
    before: words,
    notAfter: han,
  }),
  // Their schemas stand with mining: lib/mining/lexicons.test.ts.
  "mining-cues.json": z.looseObject({ note }),
  "mining-slots.json": z.looseObject({ note }),
};

const folder = new URL("lexicon/", import.meta.url);
const files = readdirSync(folder);

describe("the lexicons", () => {
  it.each(Object.keys(schemas))("%s is of its form and says how to add to it", (name) => {
    const lexicon: unknown = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    expect(schemas[name]?.safeParse(lexicon).error).toBeUndefined();
  });

  it("of these folders have names that tell what they are", () => {
    for (const file of files) expect(file).toMatch(/^[a-z0-9-]+\.json$/u);
  });
});
