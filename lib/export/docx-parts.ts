import { STYLE_IDS } from "./docx-styles";
import { escapeXml } from "./escape-xml";
import { ptToTwips } from "./page-geometry";
import type { PageProfile } from "./page-profile";
import { printable } from "./print-segments";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Who a file says it is by; the product where nobody is named, so that no file gives away who made it. */
export type FileAuthor = { readonly author?: string };

const PRODUCT = "述笔";

/**
 * `docProps/core.xml` without times: the same draft gives the same bytes, and nothing tells when somebody worked.
 */
export function corePropertiesXml(title: string, file: FileAuthor): string {
  const author = escapeXml(printable(file.author ?? PRODUCT));
  const parts = [
    `<dc:title>${escapeXml(printable(title))}</dc:title>`,
    `<dc:creator>${author}</dc:creator>`,
    `<cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    "<cp:revision>1</cp:revision>",
  ];
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">${parts.join("")}</cp:coreProperties>`;
}

/** `word/settings.xml`: odd and even pages, and the layout of Word 2013 and later. */
export function settingsXml(profile: PageProfile): string {
  const parts = [
    ...(profile.mirrorMargins ? ["<w:mirrorMargins/>"] : []),
    '<w:defaultTabStop w:val="720"/>',
    ...(profile.pageNumber.place === "outside" ? ["<w:evenAndOddHeaders/>"] : []),
    '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>',
  ];
  return `${HEAD}<w:settings ${MAIN}>${parts.join("")}</w:settings>`;
}

const LEVELS = [
  { format: "chineseCountingThousand", text: "%1、" },
  { format: "chineseCountingThousand", text: "（%2）" },
  { format: "decimal", text: "%3." },
] as const;

/**
 * `word/numbering.xml`: the one list of levels 一、（一）1. which the heading styles count by, each level starting anew under
 * the one above. Run-in ordinals (一是 …) stay text: Word cannot count inside a paragraph.
 */
export function numberingXml(profile: PageProfile): string {
  const indentTwips = ptToTwips(profile.firstLineIndentChars * profile.body.sizePt);
  const levels = LEVELS.map(({ format, text }, level) =>
    [
      `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>`,
      `<w:pStyle w:val="${STYLE_IDS.headings[level]}"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/>`,
      '<w:lvlJc w:val="left"/><w:pPr>',
      `<w:ind w:left="0" w:firstLineChars="${profile.firstLineIndentChars * 100}" w:firstLine="${indentTwips}"/>`,
      "</w:pPr></w:lvl>",
    ].join(""),
  );
  return `${HEAD}<w:numbering ${MAIN}><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/>${levels.join("")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`;
}
