import type { PageProfile } from "../page-profile";
import { BREATH_CHARS, READING_SCALE } from "./chunk";
import { readingMeasure } from "./reading-page";
import { smallStyle } from "./reading-style";

const MM_PT = 72 / 25.4;

/**
 * Typst source of the reading copy, the same for every draft: it reads the pages from `sys.inputs.draft`, see
 * `ReadingPdfData`, and sets each line as it comes. As in `pdfTemplate`, the em box is set by hand, so that the pitch
 * does not depend on the typeface; pinyin hangs over its character and takes no height.
 */
export function readingPdfTemplate(profile: PageProfile): string {
  const { pageWidthMm, pageHeightMm, marginsMm, body } = profile;
  const measurePt = readingMeasure(profile).charsPerLine * body.sizePt;
  const numberPt = profile.pageNumber.sizePt;
  const descentPt = (marginsMm.bottom - profile.footerMm) * MM_PT - numberPt;
  const smallPt = smallStyle(profile).sizePt;
  return `#let draft = json(bytes(sys.inputs.draft))
#let size = ${body.sizePt}pt
#let leading = ${pt(profile.lineSpacingPt - body.sizePt)}
#let grey = luma(50%)
#let fonts(style) = if draft.latinFont == none { style.fonts } else {
  ((name: draft.latinFont, covers: "latin-in-cjk"),) + style.fonts
}
#let look(style, body) = text(font: fonts(style), size: style.sizePt * 1pt, weight: int(style.weight), body)
#let small(body) = text(font: draft.styles.subLine.fonts, size: ${smallPt}pt, weight: int(draft.styles.subLine.weight), fill: grey, body)
#let sans = ("Arial", "Liberation Sans") + draft.styles.h1.fonts
#let piece(entry, part) = {
  if part.breath { return box(width: ${BREATH_CHARS}em, baseline: 0.12em, align(center, text(font: sans, fill: grey, part.text))) }
  let body = if part.lead and entry.kind == "body" { look(draft.styles.lead, part.text) } else { text(part.text) }
  let shown = if part.open { highlight(fill: rgb("#ffff00"), top-edge: 0.88em, bottom-edge: -0.12em, body) } else { body }
  if part.reading == none { return shown }
  box(width: part.widthChars * 1em, baseline: 0.12em, {
    place(top + center, dy: -${READING_SCALE + 0.02}em, text(font: sans, size: ${READING_SCALE}em, weight: "regular", part.reading))
    align(center, shown)
  })
}
#let words(entry) = entry.lines.map(line => line.map(part => piece(entry, part)).join()).join(linebreak())
#let styled(entry) = look(draft.styles.at(entry.style), words(entry))
#set document(title: draft.title, author: "述笔", description: draft.description, date: none)
#set page(
  width: ${pageWidthMm}mm, height: ${pageHeightMm}mm,
  margin: (top: ${marginsMm.top}mm, bottom: ${marginsMm.bottom}mm, left: ${marginsMm.left}mm, right: ${marginsMm.right}mm),
  footer-descent: ${pt(descentPt)},
  footer: context {
    let n = counter(page).get().first()
    align(if calc.odd(n) { right } else { left }, pad(x: ${numberPt}pt, look(draft.styles.pageNumber, "— " + str(n) + " —")))
  },
)
#set smartquote(enabled: false)
#set text(lang: "zh", region: "cn", size: size, top-edge: 0.88em, bottom-edge: -0.12em)
#set par(leading: leading, spacing: leading, justify: false, linebreaks: "simple")
#set block(spacing: leading)
#show heading: set block(above: leading, below: leading)
#show heading: set text(size: size, weight: "regular")
#show heading: it => block(it.body)
#let across(side, body) = block(width: ${pt(measurePt)}, align(side, body))
#let print(entry) = {
  let indented = h(entry.indentChars * size) + styled(entry)
  if entry.kind == "blank" { block(height: size) }
  else if entry.kind == "heading" { heading(level: int(entry.level), indented) }
  else if entry.kind == "title" {
    set par(leading: ${pt(profile.titleLineSpacingPt - profile.title.sizePt)})
    set text(size: ${profile.title.sizePt}pt)
    across(center, styled(entry))
  } else if entry.kind == "subtitle" or entry.kind == "subLine" { across(center, styled(entry)) }
  else if entry.kind == "signature" { across(right, pad(right: entry.rightChars * size, styled(entry))) }
  else if entry.kind == "minutes" { across(right, block(height: size, align(horizon, small(words(entry))))) }
  else { par(indented) }
}
#for (index, sheet) in draft.pages.enumerate() {
  if index > 0 { pagebreak() }
  for entry in sheet.paragraphs { print(entry) }
  if sheet.catchword != none { place(bottom, across(right, small("下接：" + sheet.catchword))) }
}
`;
}

function pt(value: number): string {
  return `${Number(value.toFixed(4))}pt`;
}
