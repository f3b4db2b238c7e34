/** What speaks for or against a phrase at a place, in points. */
export const WEIGHTS = {
  move: 3,
  jointMove: 1.2,
  kind: 1,
  /** Wording of a form that only its own kind uses (主持词, 点评意见, 述职报告). */
  foreignForm: -4,
  level: 0.5,
  theme: 0.5,
  heading: 10,
  /** For headings: one that says what the heading above says is no use below it. */
  headingUnderHeading: 2,
  preceding: 3,
  frequency: 0.5,
  typicality: 1,
  recurrence: 1.6,
  /** Stood under a heading like the one above the cursor; speaks as the phrases there do. */
  nearness: 6,
  kinship: 9,
  /** At a heading, wording for headings; behind words, no headings and no sets that would start a list in a line. */
  positionFits: 2,
  positionUnfit: -6,
  /** A turn of phrase is for finishing a sentence; a line is better begun with a whole one. */
  looseStart: -1.5,
  aged: -2.5,
  used: -12,
  recent: -4,
  alreadySaid: -12,
  favourite: 4,
} as const;

export const AGED_AFTER_YEARS = 5;
