import type { PageProfile } from "../page-profile";
import { IMPRINT, templateHead } from "../pdf-template";

/** Label of the list of places, `[page, "123.4pt"]` for the start of each line and for the end of the text. */
export const PLACES_LABEL = "<places>";

/**
 * Typst source that lays out the pages of `pdfTemplate` and says where each line of `PdfData` begins. It reads
 * `sys.inputs.draft`, see `PdfData`.
 *
 * @throws RangeError when the profile's margins leave nothing of its page.
 */
export function placesTemplate(profile: PageProfile): string {
  return `${templateHead(profile)}
#for entry in draft.lines {
  [#metadata(none)<start>]
  print(entry)
}
#metadata(none)<start>
${IMPRINT}
#context {
  let places = ()
  for each in query(<start>) {
    let place = each.location().position()
    places.push((place.page, place.y))
  }
  [#metadata(places)${PLACES_LABEL}]
}
`;
}

/**
 * Typst source of the pages that the lines of `sys.inputs.draft` fill, of which the first has the number
 * `sys.inputs.first`. An even one stands behind an empty page, for inner margins go by place and not by number.
 *
 * @throws RangeError when the profile's margins leave nothing of its page.
 */
export function pagesTemplate(profile: PageProfile): string {
  return `${templateHead(profile)}
#let first = int(sys.inputs.first)
#if calc.even(first) { page(footer: none)[] }
#counter(page).update(first)
#for entry in draft.lines { print(entry) }
${IMPRINT}
`;
}
