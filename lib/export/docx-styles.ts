import {
  AlignmentType,
  DocumentDefaults,
  type IParagraphStyleOptions,
  type IRunStylePropertiesOptions,
  type IStylesOptions,
  LineRuleType,
} from "docx";
import { IMPRINT_SIZE_PT } from "./imprint-lines";
import { ptToTwips } from "./page-geometry";
import type { PageProfile, TypeStyle } from "./page-profile";
import { AmendedStyle } from "./paragraph-properties";

/** Ids of the paragraph styles in the file; those of Word's own styles must not change, its navigation pane reads them. */
export const STYLE_IDS = {
  body: "Normal",
  title: "Title",
  subtitle: "Subtitle",
  dateLine: "DateLine",
  speakerLine: "SpeakerLine",
  salutation: "SalutationLine",
  headings: ["Heading1", "Heading2", "Heading3"],
  annexNote: "AnnexNote",
  direction: "StageDirection",
  signature: "SignatureLine",
  imprint: "ImprintLine",
  pageNumber: "Footer",
} as const;

/**
 * Fonts of a run in all four of Word's slots. The hint gives “ ” ‘ ’ — … · to the Chinese face: their code points are
 * shared with Western text, and without it Word takes them from the Latin one.
 */
export function runFonts(face: string, latinFace: string | null = null) {
  if (latinFace !== null) return { ascii: latinFace, hAnsi: latinFace, eastAsia: face, cs: latinFace };
  return { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: "eastAsia" };
}

/** Whole style sheet of the file: the document's defaults and one named style for each kind of line, nothing else. */
export function docxStyles(profile: PageProfile): IStylesOptions {
  const defaults = new DocumentDefaults({
    run: { ...runStyle(profile.body), language: { value: "en-US", eastAsia: "zh-CN" } },
  });
  const title = new AmendedStyle(titleStyle(profile), { offGrid: true });
  const headings = profile.headings.map(
    (heading, level) =>
      new AmendedStyle(headingStyle(heading, level, profile), profile.numbering === "word" ? { level } : {}),
  );
  return { importedStyles: [defaults, title, ...headings], paragraphStyles: paragraphStyles(profile) };
}

function paragraphStyles(profile: PageProfile): IParagraphStyleOptions[] {
  const line = exactLine(profile.lineSpacingPt);
  const centred = { alignment: AlignmentType.CENTER, spacing: line, keepNext: true };
  const body = STYLE_IDS.body;
  return [
    {
      id: body,
      name: "Normal",
      quickFormat: true,
      run: condensed(profile.body, profile),
      paragraph: { alignment: AlignmentType.BOTH, spacing: line, indent: firstLineIndent(profile) },
    },
    namedStyle(STYLE_IDS.subtitle, "Subtitle", { run: runStyle(profile.subtitle), paragraph: centred }),
    namedStyle(STYLE_IDS.dateLine, "日期行", { run: runStyle(profile.subLine), paragraph: centred }),
    namedStyle(STYLE_IDS.speakerLine, "讲话人行", { run: runStyle(profile.subLine), paragraph: centred }),
    namedStyle(STYLE_IDS.salutation, "称谓", {
      run: condensed(profile.body, profile),
      paragraph: { alignment: AlignmentType.BOTH, spacing: line, keepNext: true },
    }),
    basedOnBody(STYLE_IDS.direction, "舞台提示", runStyle({ ...profile.body, face: profile.directionFace })),
    namedStyle(STYLE_IDS.annexNote, "附件说明", {
      run: condensed(profile.body, profile),
      paragraph: { alignment: AlignmentType.BOTH, spacing: line },
    }),
    namedStyle(STYLE_IDS.signature, "落款", {
      run: condensed(profile.body, profile),
      paragraph: { alignment: AlignmentType.RIGHT, spacing: line },
    }),
    ...(profile.imprint === null
      ? []
      : [
          namedStyle(STYLE_IDS.imprint, "版记", {
            run: runStyle({ ...profile.body, sizePt: IMPRINT_SIZE_PT }),
            paragraph: { alignment: AlignmentType.LEFT, spacing: exactLine(IMPRINT_SIZE_PT * 1.5) },
          }),
        ]),
    namedStyle(STYLE_IDS.pageNumber, "footer", {
      run: runStyle(profile.pageNumber),
      paragraph: { spacing: exactLine(profile.pageNumber.sizePt) },
    }),
  ];
}

function titleStyle(profile: PageProfile): IParagraphStyleOptions {
  return {
    id: STYLE_IDS.title,
    name: "Title",
    next: STYLE_IDS.body,
    uiPriority: 10,
    quickFormat: true,
    run: runStyle(profile.title),
    paragraph: {
      alignment: AlignmentType.CENTER,
      spacing: exactLine(profile.titleLineSpacingPt),
      keepNext: true,
      keepLines: true,
    },
  };
}

function exactLine(pt: number) {
  return { line: ptToTwips(pt), lineRule: LineRuleType.EXACT, before: 0, after: 0 };
}

/** A style beside the body text, based on none so that it inherits no indent. */
function namedStyle(
  id: string,
  name: string,
  look: Pick<IParagraphStyleOptions, "run" | "paragraph">,
): IParagraphStyleOptions {
  return { id, name, next: STYLE_IDS.body, quickFormat: true, ...look };
}

function basedOnBody(id: string, name: string, run: IRunStylePropertiesOptions): IParagraphStyleOptions {
  return { id, name, basedOn: STYLE_IDS.body, next: STYLE_IDS.body, quickFormat: true, run };
}

function headingStyle(heading: TypeStyle, index: number, profile: PageProfile): IParagraphStyleOptions {
  return {
    id: STYLE_IDS.headings[index] ?? `Heading${index + 1}`,
    name: `heading ${index + 1}`,
    basedOn: STYLE_IDS.body,
    next: STYLE_IDS.body,
    uiPriority: 9,
    quickFormat: true,
    run: condensed(heading, profile),
    paragraph: { keepNext: true, outlineLevel: index },
  };
}

/** The indent in characters wins in Word and follows the size; other programs read the length beside it. */
function firstLineIndent(profile: PageProfile) {
  const { firstLineIndentChars: chars, body } = profile;
  return { firstLine: ptToTwips(chars * body.sizePt), firstLineChars: chars * 100 };
}

function runStyle(style: TypeStyle): IRunStylePropertiesOptions {
  return { font: runFonts(style.face), size: style.sizePt * 2, bold: style.bold };
}

function condensed(style: TypeStyle, profile: PageProfile): IRunStylePropertiesOptions {
  return { ...runStyle(style), characterSpacing: -ptToTwips(profile.condensePt) };
}
