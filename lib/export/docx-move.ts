import { type IContext, type IRunOptions, TextRun } from "docx";
import type { WordMark } from "./marked-lines";

type Side = WordMark["type"];
type XmlObject = NonNullable<ReturnType<TextRun["prepForXml"]>>;

const ELEMENTS: Readonly<Record<Side, string>> = { inserted: "w:moveTo", deleted: "w:moveFrom" };

/** A tracked change as Word names it: a number of its own, who made it and when (ISO 8601). */
export type RevisionStamp = { readonly id: number; readonly author: string; readonly date: string };

function stamped({ id, author, date }: RevisionStamp) {
  return { "w:id": id, "w:author": author, "w:date": date };
}

/** A run that moved (ISO/IEC 29500-1, 17.13.5.22 and 25), which the library does not write. */
export class MovedRun extends TextRun {
  constructor(
    private readonly side: Side,
    options: IRunOptions,
    private readonly stamp: RevisionStamp,
  ) {
    super(options);
  }

  override prepForXml(context: IContext): XmlObject | undefined {
    const run = super.prepForXml(context);
    return run === undefined ? run : { [ELEMENTS[this.side]]: [{ _attr: stamped(this.stamp) }, run] };
  }
}

/** Where a moved stretch begins or ends; both of its sides bear one name. */
export class MoveRangeEdge extends TextRun {
  constructor(
    private readonly side: Side,
    private readonly range: number,
    /** Name and stamp at the beginning, null at the end. */
    private readonly opening: (Omit<RevisionStamp, "id"> & { readonly name: string }) | null,
  ) {
    super({});
  }

  override prepForXml(): XmlObject {
    const { opening, range: id } = this;
    const element = `${ELEMENTS[this.side]}Range${opening === null ? "End" : "Start"}`;
    if (opening === null) return { [element]: { _attr: { "w:id": id } } };
    return { [element]: { _attr: { ...stamped({ ...opening, id }), "w:name": opening.name } } };
  }
}
