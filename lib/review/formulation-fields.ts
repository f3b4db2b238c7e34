import { fail, ok, type Result } from "@/lib/result";
import { type SetFormulation, setFormulationSchema } from "@/lib/speech/set-formulation";

/** What a person fills in of an entry; empty where nothing is said. What else an entry holds stays as it is. */
export type FormulationFields = {
  readonly term: string;
  readonly canonical: string;
  readonly group: SetFormulation["group"];
  /** Misquotations; without `fix` the canonical wording is only shown. */
  readonly wrong: readonly { readonly text: string; readonly fix: string }[];
  /** YYYY-MM or YYYY-MM-DD. */
  readonly staleFrom: string;
  readonly say: string;
  readonly authorityName: string;
  readonly authorityDate: string;
};

export type FormulationFieldError =
  | "formulation-no-term"
  | "formulation-no-canonical"
  | "formulation-wrong-empty"
  | "formulation-wrong-twice"
  | "formulation-wrong-in-canonical"
  | "formulation-fix-contains-wrong"
  | "formulation-date"
  | "formulation-say"
  | "formulation-no-authority"
  | "formulation-nothing-to-check"
  | "formulation-unsound";

export const EMPTY_FORMULATION_FIELDS: FormulationFields = {
  term: "",
  canonical: "",
  group: "formula",
  wrong: [{ text: "", fix: "" }],
  staleFrom: "",
  say: "",
  authorityName: "",
  authorityDate: "",
};

/** An entry as it is filled in. */
export function fieldsOfFormulation(entry: SetFormulation): FormulationFields {
  const { term, canonical, group, wrong, staleFrom, say, authority } = entry;
  return {
    term,
    canonical,
    group,
    wrong: wrong.map(({ text, fix }) => ({ text, fix: fix ?? "" })),
    staleFrom: staleFrom ?? "",
    say,
    authorityName: authority.name,
    authorityDate: authority.date ?? "",
  };
}

/**
 * The entry that was filled in.
 *
 * @param base - the entry it changes: parts nobody fills in, such as members and their order, are kept.
 * @returns failures with `field`, the name of the field at fault, and `row` (1-based) where it is a misquotation.
 */
export function readFormulationFields(
  fields: FormulationFields,
  id: string,
  base: SetFormulation | null,
): Result<SetFormulation, FormulationFieldError> {
  const given = trimmed(fields);
  if (given.term === "") return fail("formulation-no-term", { field: "term" });
  if (given.canonical === "") return fail("formulation-no-canonical", { field: "canonical" });
  const wrong = checkWrong(given);
  if (!wrong.ok) return wrong;
  if (given.say.length < 4 || given.say.length > 60) return fail("formulation-say", { field: "say" });
  if (given.authorityName === "") return fail("formulation-no-authority", { field: "authorityName" });
  const parsed = setFormulationSchema.safeParse(entryOf(given, id, base));
  return parsed.success ? ok(parsed.data) : fail(...faultOf(parsed.error.issues));
}

function trimmed(fields: FormulationFields): FormulationFields {
  return {
    ...fields,
    term: fields.term.trim(),
    canonical: fields.canonical.trim(),
    wrong: fields.wrong
      .map(({ text, fix }) => ({ text: text.trim(), fix: fix.trim() }))
      .filter(({ text, fix }) => text !== "" || fix !== ""),
    staleFrom: fields.staleFrom.trim(),
    say: fields.say.trim(),
    authorityName: fields.authorityName.trim(),
    authorityDate: fields.authorityDate.trim(),
  };
}

function checkWrong({ wrong, canonical }: FormulationFields): Result<null, FormulationFieldError> {
  for (const [index, { text, fix }] of wrong.entries()) {
    const place = { field: "wrong", row: index + 1 };
    if (text === "") return fail("formulation-wrong-empty", place);
    if (wrong.findIndex((other) => other.text === text) < index)
      return fail("formulation-wrong-twice", place);
    if (canonical.includes(text)) return fail("formulation-wrong-in-canonical", place);
    if (fix.includes(text)) return fail("formulation-fix-contains-wrong", place);
  }
  return ok(null);
}

function entryOf(fields: FormulationFields, id: string, base: SetFormulation | null): unknown {
  const { term, canonical, group, wrong, staleFrom, say, authorityName, authorityDate } = fields;
  const known = new Map(base?.wrong.map((entry) => [entry.text, entry]));
  const { staleFrom: _, ...kept } = base ?? { certainty: "known" };
  return {
    ...kept,
    id,
    term,
    canonical,
    group: base?.group ?? group,
    wrong: wrong.map(({ text, fix }) => {
      const { fix: _, ...rest } = known.get(text) ?? { text };
      return { ...rest, ...(fix === "" ? {} : { fix }) };
    }),
    ...(staleFrom === "" ? {} : { staleFrom }),
    say,
    authority: { name: authorityName, ...(authorityDate === "" ? {} : { date: authorityDate }) },
  };
}

type Issue = { readonly path: readonly PropertyKey[]; readonly message: string };

function faultOf(issues: readonly Issue[]): [FormulationFieldError, { field: string }] {
  const [issue] = issues;
  if (issue?.path[0] === "staleFrom") return ["formulation-date", { field: "staleFrom" }];
  if (issue?.path[0] === "authority") return ["formulation-date", { field: "authorityDate" }];
  if (issue?.message === "nothing to check") return ["formulation-nothing-to-check", { field: "wrong" }];
  return ["formulation-unsound", { field: "term" }];
}
