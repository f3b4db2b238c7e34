import { IMPRINT_RULES_MM, IMPRINT_SIZE_PT } from "./imprint-lines";
import { lineGrid } from "./line-grid";
import { typeAreaMm } from "./page-geometry";
import type { PageProfile } from "./page-profile";

const MM_PT = 72 / 25.4;

/**
 * Typst source of the page, the same for every draft: it reads the draft from `sys.inputs.draft`, see `PdfData`.
 *
 * Lines stand on `lineGrid`. The em box is set by hand (0.88 over, 0.12 under the base line), so that the pitch does not
 * depend on the typeface. A title takes whole lines of that grid.
 *
 * @throws RangeError when the margins leave nothing of the page.
 */
export function pdfTemplate(profile: PageProfile): string {
  return `${templateHead(profile)}
#for entry in draft.lines { print(entry) }
${IMPRINT}
`;
}

/** The imprint at the end of the last page, where the draft has one. */
export const IMPRINT = "#if draft.imprint != none { print-imprint(draft.imprint) }";

/**
 * What stands before the lines: `print(entry)` sets one of them, `print-imprint(imprint)` what closes the last page. No
 * function may name `draft`: with every call the compiler would look whether anything in the whole text has changed.
 *
 * @throws RangeError when the margins leave nothing of the page.
 */
export function templateHead(profile: PageProfile): string {
  const { pageWidthMm, pageHeightMm, marginsMm } = profile;
  const area = typeAreaMm(profile);
  if (area.width <= 0 || area.height <= 0)
    throw new RangeError("templateHead: the margins leave nothing of the page");
  const sizePt = profile.body.sizePt;
  const leadingPt = lineGrid(profile).pitchPt - sizePt - ROUNDING_PT;
  const indentPt = profile.firstLineIndentChars * (sizePt - profile.condensePt);
  const numberPt = profile.pageNumber.sizePt;
  const descentPt = (marginsMm.bottom - profile.footerMm) * MM_PT - numberPt;
  return `#let draft = json(bytes(sys.inputs.draft))
#let leading = ${pt(leadingPt)}
#let line = ${pt(sizePt)}
#let styles = draft.styles
#let latin-font = draft.latinFont
#let fonts(style) = if latin-font == none { style.fonts } else {
  ((name: latin-font, covers: regex("[!-~\\u{c0}-\\u{24f}]")),) + style.fonts
}
#let look(style, body) = text(font: fonts(style), size: style.sizePt * 1pt, weight: int(style.weight), body)
#let dashed = (thickness: 0.6pt, dash: "densely-dashed")
#let marked(mark, body) = {
  if mark == "deleted" { strike(stroke: 0.8pt, offset: -0.38em, body) }
  else if mark == "movedFrom" { strike(stroke: dashed, offset: -0.38em, body) }
  else if mark == "inserted" { underline(stroke: 0.8pt, offset: 0.18em, evade: false, body) }
  else if mark == "movedTo" { underline(stroke: dashed, offset: 0.18em, evade: false, body) }
  else { body }
}
#let words(entry) = {
  let style = styles.at(entry.style)
  look(style, entry.segments.map(segment => {
    let body = segment.text.split("\\n").map(part => text(part)).join(linebreak())
    let body = marked(segment.at("mark", default: none), body)
    let set-body = if segment.lead and entry.kind == "body" { look(styles.lead, body) } else { body }
    if segment.open { highlight(fill: rgb("#ffff00"), top-edge: 0.88em, bottom-edge: -0.12em, set-body) } else { set-body }
  }).join())
}
#set document(title: draft.title, author: "述笔", description: draft.description, date: none)
#set page(
  width: ${pageWidthMm}mm, height: ${pageHeightMm}mm,
  margin: (top: ${marginsMm.top}mm, bottom: ${marginsMm.bottom}mm, ${sides(profile)}),
  footer-descent: ${pt(descentPt)},
  footer: ${footer(profile)},
)
#set smartquote(enabled: false)
#set text(
  lang: "zh", region: "cn", size: line, tracking: ${pt(-profile.condensePt)}, top-edge: 0.88em, bottom-edge: -0.12em,
  costs: (widow: ${profile.widowControl ? "100%" : "0%"}, orphan: ${profile.widowControl ? "100%" : "0%"}),
)
#set par(leading: leading, spacing: leading, justify: true, linebreaks: "simple")
#set block(spacing: leading)
#show heading: set block(above: leading, below: leading, sticky: true)
#show heading: set text(size: line, weight: "regular")
#show heading: it => block(par(first-line-indent: (amount: ${pt(indentPt)}, all: true), it.body))
#let title(entry) = layout(size => {
  let body = block(width: size.width, {
    set par(leading: ${pt(profile.titleLineSpacingPt - profile.title.sizePt)}, justify: false)
    set text(tracking: 0pt)
    align(center, words(entry))
  })
  let lines = calc.ceil((measure(body, width: size.width).height + leading) / (line + leading) - 0.01)
  block(height: lines * (line + leading) - leading, width: 100%, sticky: entry.keepNext, body)
})
#let print(entry) = {
  if entry.kind == "title" { title(entry) }
  else if entry.kind == "blank" { block(height: line, sticky: true) }
  else if entry.kind == "heading" { heading(level: int(entry.level), words(entry)) }
  else if entry.kind == "centred" { block(width: 100%, sticky: entry.keepNext, align(center, words(entry))) }
  else if entry.kind == "flush" { block(width: 100%, sticky: entry.keepNext, par(words(entry))) }
  else if entry.kind == "annex" { block(pad(left: entry.firstPt * 1pt, par(hanging-indent: (entry.restPt - entry.firstPt) * 1pt, words(entry)))) }
  else if entry.kind == "signature" { block(width: 100%, sticky: entry.keepNext, align(right, pad(right: entry.rightPt * 1pt, words(entry)))) }
  else {
    let body = par(first-line-indent: (amount: ${pt(indentPt)}, all: true), words(entry))
    if entry.keepNext { block(sticky: true, body) } else { body }
  }
}
#let note(body) = pad(x: ${pt(IMPRINT_SIZE_PT)}, y: 3pt, look(styles.imprint, body))
#let print-imprint(imprint) = {
  let outer = ${IMPRINT_RULES_MM.outer}mm + black
  set text(tracking: 0pt)
  set par(leading: 7pt, first-line-indent: 0pt)
  place(bottom, float: true, clearance: line / 2, block(width: 100%, stroke: (top: outer, bottom: outer), breakable: false, {
    set block(spacing: 0pt)
    if imprint.copyTo != "" { note(par(hanging-indent: 3em, text(imprint.copyTo))) }
    if imprint.copyTo != "" and imprint.issuer + imprint.issued != "" { std.line(length: 100%, stroke: ${IMPRINT_RULES_MM.inner}mm) }
    if imprint.issuer + imprint.issued != "" { note(grid(columns: (1fr, auto), text(imprint.issuer), text(imprint.issued))) }
  }))
}`;
}

/** Keeps the last line on its page: 22 heights and 21 gaps must not exceed the type area by a rounding error. */
const ROUNDING_PT = 0.005;

/** Inside is left on odd pages and right on even ones. */
function sides({ marginsMm: { left, right }, mirrorMargins }: PageProfile): string {
  return mirrorMargins ? `inside: ${left}mm, outside: ${right}mm` : `left: ${left}mm, right: ${right}mm`;
}

/** The page number at the foot, see `docxFooters`. */
function footer({ pageNumber: { place, form, sizePt } }: PageProfile): string {
  if (place === "none") return "none";
  const side = place === "centre" ? "center" : "if calc.odd(n) { right } else { left }";
  const number = form === "dashed" ? '"— " + str(n) + " —"' : "str(n)";
  return `context {
    let n = counter(page).get().first()
    set par(first-line-indent: 0pt)
    align(${side}, pad(x: ${pt(place === "centre" ? 0 : sizePt)}, look(styles.pageNumber, ${number})))
  }`;
}

function pt(value: number): string {
  return `${Number(value.toFixed(4))}pt`;
}
