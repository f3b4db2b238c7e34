import { coverage } from "./coverage";
import type { EntityKind, EntityMention, MentionBlock } from "./entity-mention";
import type { EntitySpan } from "./entity-span";
import { createNameFinder, findPersonNames, findSpeakerName } from "./find-persons";
import { blankSlots, findSpans } from "./find-spans";
import type { Entities, EntityName } from "./library-document";
import { isLeader } from "./person-shapes";

/** A text to look through and where it stands. */
export type TextBlock = { readonly block: MentionBlock; readonly text: string };

/**
 * Everything the texts name, block by block in order of place.
 *
 * A person is told by what stands around the name once; then every place of that name counts, for names of two
 * characters only where they stand apart. Linear in the length of the texts.
 */
export function findMentions(blocks: readonly TextBlock[]): EntityMention[] {
  const found = blocks.map(findInBlock);
  const names = new Set(
    found.flatMap(({ text, persons }) => persons.map(({ start, end }) => nameOf(text.slice(start, end)))),
  );
  for (const name of names) if (isLeader(name)) names.delete(name);
  const findNames = createNameFinder(names);
  return found.flatMap(({ block, text, blanked, spans, isTaken, persons }) => {
    const again = findNames(blanked).filter((name) => !isTaken(name));
    const people = withoutOverlaps([...persons, ...again]).filter(({ start, end }) =>
      names.has(nameOf(text.slice(start, end))),
    );
    const isPerson = coverage(text.length, people);
    return [
      ...spans.filter((span) => span.bare !== true || !isPerson(span)),
      ...people.map((span): EntitySpan => ({ kind: "person", ...span })),
    ]
      .sort((a, b) => a.start - b.start || b.end - a.end)
      .map(({ kind, start, end }) => ({
        kind,
        text: text.slice(start, end),
        block,
        startOffset: start,
        endOffset: end,
      }));
  });
}

/** What one block says by itself; a name of a person does not reach into a place or unit (王庄|村). */
function findInBlock({ block, text }: TextBlock) {
  const blanked = blankSlots(text);
  const spans = findSpans(blanked);
  const isNaming = ({ kind, bare }: EntitySpan) => (kind === "place" || kind === "unit") && bare !== true;
  const isTaken = coverage(text.length, spans.filter(isNaming));
  const speaker = block === "speaker" ? findSpeakerName(blanked) : null;
  const persons = speaker === null ? findPersonNames(blanked).filter((name) => !isTaken(name)) : [speaker];
  return { block, text, blanked, spans, isTaken, persons };
}

/** Names of persons, places and units with how often each is mentioned, most frequent first. */
export function entitiesOf(mentions: readonly EntityMention[]): Entities {
  return {
    persons: countNames(mentions, "person"),
    places: countNames(mentions, "place"),
    units: countNames(mentions, "unit"),
  };
}

function countNames(mentions: readonly EntityMention[], kind: EntityKind): EntityName[] {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    if (mention.kind !== kind) continue;
    const name = nameOf(mention.text);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
}

/** A name spread out by blanks (张 某) is the same name. */
function nameOf(text: string): string {
  return text.replace(/[\s\u3000]/gu, "");
}

type Stretch = { readonly start: number; readonly end: number };

/** The longest of names that overlap, each place once. */
function withoutOverlaps(names: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  const sorted = [...names].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const name of sorted) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
