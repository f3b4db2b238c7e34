import { z } from "zod";

/** What a set formulation (固定提法) belongs to. */
export const FORMULATION_GROUPS = [
  "formula",
  "organisation",
  "discipline",
  "campaign",
  "meeting",
  "plan",
  "body",
  "regulation",
  "year-bound",
  "statistic",
] as const;

const wording = z.string().trim().min(1);
const distinct = (list: readonly string[]) => new Set(list).size === list.length;
const wordings = z.array(wording).min(1).refine(distinct, "a wording stands twice");

/** YYYY-MM or YYYY-MM-DD: many dates are known to the month only. They compare as text once cut to one length. */
const monthOrDay = z.string().regex(/^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/u);

/** Form of one set formulation; all wordings are literal text, none is an explanation or a pattern. */
export const setFormulationSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    group: z.enum(FORMULATION_GROUPS),
    /** What to look for, without the quotation marks around it. */
    term: wording,
    /** Other ways to name the same. */
    also: wordings.optional(),
    /** The wording as it should stand; where a fix is safe, this is its text unless `wrong` names another. */
    canonical: wording,
    /** The set verb before the term, where there is one. */
    verb: wording.optional(),
    /** The parts, in the order they are set in when `ordered`. */
    members: wordings.min(2).optional(),
    ordered: z.boolean().optional(),
    /** The parts stand together or not at all: all but one of them is one forgotten. */
    complete: z.boolean().optional(),
    /** Not a character may differ; without it only slips of one character are looked for. */
    exact: z.boolean().optional(),
    /** Old and new, or right and wrong, are both seen in good texts: never more than a hint. */
    mild: z.boolean().optional(),
    /** The term stands in quotation marks. */
    quoted: z.boolean().optional(),
    /** Misquotations; `fix` replaces `text` exactly, without one the canonical wording is only shown. */
    wrong: z.array(
      z.strictObject({
        text: wording,
        fix: wording.optional(),
        say: z.string().min(4).optional(),
        mild: z.boolean().optional(),
      }),
    ),
    /** First use or entry into force: an earlier text cannot have it. */
    from: monthOrDay.optional(),
    /** The version in force; texts of earlier years had an earlier one. */
    revised: monthOrDay.optional(),
    /** From when a text that uses it of the present gets a question. */
    staleFrom: monthOrDay.optional(),
    /** A campaign's own time; without `end` it has become standing work. */
    runs: z.strictObject({ start: monthOrDay, end: monthOrDay.optional() }).optional(),
    /** Old names and wordings that `term` has taken the place of since `since`. */
    replaces: wordings.optional(),
    since: monthOrDay.optional(),
    /** Longer wordings in which a wrong or replaced one is right, such as 文化部门 for 文化部. */
    except: wordings.optional(),
    say: z.string().min(4).max(60),
    authority: z.strictObject({ name: wording, date: monthOrDay.optional() }),
    /** Whether a source was seen, or it is common knowledge of the trade. */
    certainty: z.enum(["sourced", "known"]),
  })
  .refine((entry) => entry.ordered === undefined || entry.members !== undefined, "an order without members")
  .refine((entry) => entry.complete === undefined || entry.members !== undefined, "complete without members")
  .refine(
    (entry) => (entry.replaces === undefined) === (entry.since === undefined),
    "since goes with replaces",
  )
  .refine((entry) => (entry.group === "campaign") === (entry.runs !== undefined), "runs are a campaign's")
  .refine(
    ({ canonical, wrong }) => wrong.every(({ text }) => !canonical.includes(text)),
    "the canonical wording contains a misquotation",
  )
  .refine(
    ({ wrong }) => wrong.every(({ text, fix }) => fix === undefined || !fix.includes(text)),
    "a fix contains what it replaces",
  )
  .refine(
    ({ wrong, replaces }) => distinct([...wrong.map(({ text }) => text), ...(replaces ?? [])]),
    "a misquotation stands twice",
  )
  .refine(
    ({ wrong, members, quoted, verb, from, revised, staleFrom, replaces }) =>
      wrong.length > 0 ||
      [members, quoted, verb, from, revised, staleFrom, replaces].some((part) => part !== undefined),
    "nothing to check",
  );

export type SetFormulation = z.infer<typeof setFormulationSchema>;
