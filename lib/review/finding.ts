/** What a check is about; the order is that of the 审校 panel. */
export const FINDING_FAMILIES = [
  "blank",
  "fact",
  "residue",
  "level",
  "formulation",
  "timeliness",
  "punctuation",
  "numeral",
  "numbering",
  "heading",
  "balance",
  "word",
  "repetition",
  "length",
] as const;

export type FindingFamily = (typeof FINDING_FAMILIES)[number];

/** 必改, 存疑, 提示: from what must not be printed to what is worth a look. */
export const SEVERITIES = ["must", "doubt", "hint"] as const;

export type Severity = (typeof SEVERITIES)[number];

/** What a rule says of a stretch of one block; offsets are UTF-16 into the block's text, end exclusive. */
export type Hit = {
  readonly start: number;
  readonly end: number;
  /** A sentence for the writer: what is wrong and what to do. */
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly authority?: string;
  /** Takes the place of the stretch exactly; only where the writer need not think. */
  readonly fix?: string;
};

/** A hit with the rule it comes from and the block it stands in. */
export type Finding = Omit<Hit, "severity" | "authority"> & {
  readonly rule: string;
  readonly family: FindingFamily;
  readonly severity: Severity;
  /** Clause of a standard, meeting or document and date, or 通行写法 where it is the custom of the trade. */
  readonly authority: string;
  /** Index of the block in the text. */
  readonly block: number;
  /** The words found. */
  readonly text: string;
};
