import type { Heading } from "@/lib/corpus/library-document";

/**
 * Whether a heading makes a section of its own: it stands on its own line, or is numbered like one (一、（一）1.) and its
 * text runs on from it. Only ordinals inside a paragraph (一是, 第一，) have a span.
 */
export function isStanding(heading: Heading): boolean {
  return !heading.runIn || heading.span === null;
}
