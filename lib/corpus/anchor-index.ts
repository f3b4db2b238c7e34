import { type Anchor, anchorKey } from "./anchor";

/** Places of a text by the words they begin with, so that each can be named and found again. */
export class AnchorIndex {
  private readonly placesByKey = new Map<string, number[]>();
  private readonly anchors: Anchor[] = [];

  /** @param texts - the words of each place, in the order of the text. */
  constructor(texts: readonly string[]) {
    texts.forEach((text, place) => {
      const key = anchorKey(text);
      const places = this.placesByKey.get(key) ?? [];
      this.anchors.push({ key, occurrence: places.length });
      places.push(place);
      this.placesByKey.set(key, places);
    });
  }

  /** Number of the place an anchor names, or null when the text has none. */
  find({ key, occurrence }: Anchor): number | null {
    return this.placesByKey.get(key)?.[occurrence] ?? null;
  }

  /** The name of a place; null for one without letters and digits, which nothing can be pinned to. */
  nameOf(place: number): Anchor | null {
    const anchor = this.anchors[place];
    return anchor === undefined || anchor.key === "" ? null : anchor;
  }
}
