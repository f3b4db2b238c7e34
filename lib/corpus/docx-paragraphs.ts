import { type XmlEvent, xmlAttribute, xmlEvents } from "./xml-events";

/** A tracked change: who made it and when, as the file states it. */
export type DocxRevision = {
  readonly type: "inserted" | "deleted";
  readonly isMove: boolean;
  readonly author: string;
  /** ISO 8601, or empty. Word writes local time without a zone. */
  readonly date: string;
};

/** Text of one paragraph under the same tracked changes; a manual line break is a line feed. */
export type DocxPiece = { readonly text: string; readonly revisions: readonly DocxRevision[] };

/** Where something in a paragraph begins and ends, counted over all of its pieces. */
export type DocxAnchor = { readonly id: string; readonly startOffset: number; readonly endOffset: number };

/** A paragraph of a .docx with everything that was ever in it. */
export type DocxParagraph = {
  readonly pieces: readonly DocxPiece[];
  readonly styleId: string | null;
  /** Set where the paragraph's style or level was changed under tracking. */
  readonly restyled: (DocxRevision & { readonly styleId: string | null }) | null;
  readonly numId: string | null;
  readonly listLevel: number | null;
  readonly headingLevel: number | null;
  /** Tracked changes of the paragraph's end: without it the next paragraph goes on in this one. */
  readonly markRevisions: readonly DocxRevision[];
  readonly bookmarks: readonly string[];
  /** Comments by id, and notes (`footnote:2`), with the place they stand at. */
  readonly comments: readonly DocxAnchor[];
  readonly place: "body" | "table" | "textBox";
};

/** Elements whose content is not what the reader of the page sees, or sees twice. */
const SKIPPED = new Set(["mc:Fallback", "w:instrText", "w:rPrChange", "w:sectPr", "w:tblPrChange"]);

const REVISIONS: Readonly<Record<string, Pick<DocxRevision, "type" | "isMove">>> = {
  "w:ins": { type: "inserted", isMove: false },
  "w:del": { type: "deleted", isMove: false },
  "w:moveTo": { type: "inserted", isMove: true },
  "w:moveFrom": { type: "deleted", isMove: true },
};

/** Reads the paragraphs of a part of a .docx in order, those of text boxes before the one they hang on. */
export function readDocxParagraphs(xml: string): DocxParagraph[] {
  const reader = new ParagraphReader();
  for (const event of xmlEvents(xml)) reader.read(event);
  return reader.paragraphs;
}

type OpenParagraph = {
  pieces: { text: string; revisions: readonly DocxRevision[] }[];
  length: number;
  styleId: string | null;
  restyled: (DocxRevision & { styleId: string | null }) | null;
  numId: string | null;
  listLevel: number | null;
  headingLevel: number | null;
  markRevisions: DocxRevision[];
  bookmarks: string[];
  comments: { id: string; startOffset: number; endOffset: number }[];
  place: DocxParagraph["place"];
};

class ParagraphReader {
  readonly paragraphs: DocxParagraph[] = [];
  // A text box holds paragraphs inside a paragraph, hence a stack.
  private readonly open: OpenParagraph[] = [];
  private readonly revisions: DocxRevision[] = [];
  private readonly openComments = new Map<string, { id: string; startOffset: number; endOffset: number }>();
  private inText = false;
  private inMark = false;
  private inOldProperties = false;
  private tables = 0;
  private textBoxes = 0;
  private skipName: string | null = null;
  private skipDepth = 0;

  read(event: XmlEvent): void {
    if (this.skipName !== null) this.skip(event);
    else if (event.type === "text") {
      if (this.inText) this.addText(event.text);
    } else if (event.type === "close") this.close(event.name);
    else this.openElement(event);
  }

  private skip(event: XmlEvent): void {
    if (event.type === "open" && event.name === this.skipName && !event.selfClosing) this.skipDepth += 1;
    if (event.type === "close" && event.name === this.skipName) this.skipDepth -= 1;
    if (this.skipDepth === 0) this.skipName = null;
  }

  private addText(text: string): void {
    const paragraph = this.open.at(-1);
    if (paragraph === undefined || text === "") return;
    const last = paragraph.pieces.at(-1);
    const revisions = this.revisions.slice();
    if (last !== undefined && isSame(last.revisions, revisions)) last.text += text;
    else paragraph.pieces.push({ text, revisions });
    paragraph.length += text.length;
  }

  private close(name: string): void {
    if (name === "w:t" || name === "w:delText") this.inText = false;
    else if (name === "w:p") {
      const paragraph = this.open.pop();
      if (paragraph !== undefined) this.paragraphs.push(paragraph);
    } else if (name === "w:pPr") this.inMark = false;
    else if (name === "w:pPrChange") this.inOldProperties = false;
    else if (name === "w:tbl") this.tables -= 1;
    else if (name === "w:txbxContent") this.textBoxes -= 1;
    else if (REVISIONS[name] !== undefined && !this.inMark) this.revisions.pop();
  }

  private openElement(event: Extract<XmlEvent, { type: "open" }>): void {
    const { name, selfClosing } = event;
    if (SKIPPED.has(name)) {
      if (!selfClosing) [this.skipName, this.skipDepth] = [name, 1];
      return;
    }
    if (selfClosing) this.readLeaf(event);
    else if (name === "w:t" || name === "w:delText") this.inText = true;
    else if (name === "w:p") this.open.push(this.newParagraph());
    else if (name === "w:pPr") this.inMark = true;
    else if (name === "w:pPrChange") this.openChange(event);
    else if (name === "w:tbl") this.tables += 1;
    else if (name === "w:txbxContent") this.textBoxes += 1;
    else if (REVISIONS[name] !== undefined && !this.inMark) this.revisions.push(revisionOf(event));
    else this.readLeaf(event);
  }

  private newParagraph(): OpenParagraph {
    const place = this.textBoxes > 0 ? "textBox" : this.tables > 0 ? "table" : "body";
    return {
      ...{ pieces: [], length: 0, styleId: null, restyled: null, numId: null, listLevel: null },
      ...{ headingLevel: null, markRevisions: [], bookmarks: [], comments: [], place },
    };
  }

  private openChange(event: Extract<XmlEvent, { type: "open" }>): void {
    const paragraph = this.open.at(-1);
    this.inOldProperties = true;
    if (paragraph !== undefined) paragraph.restyled = { ...revisionOf(event), styleId: null };
  }

  private readLeaf(event: Extract<XmlEvent, { type: "open" }>): void {
    const paragraph = this.open.at(-1);
    // A comment that begins between two paragraphs is found where it ends.
    if (paragraph === undefined) return;
    const value = xmlAttribute(event.attributes, "w:val") ?? "";
    if (this.inOldProperties) {
      if (event.name === "w:pStyle" && paragraph.restyled !== null) paragraph.restyled.styleId = value;
      return;
    }
    switch (event.name) {
      case "w:pStyle":
        paragraph.styleId = value;
        break;
      case "w:numId":
        paragraph.numId = value;
        break;
      case "w:ilvl":
        paragraph.listLevel = Number(value) || 0;
        break;
      case "w:outlineLvl":
        if (Number(value) < 9) paragraph.headingLevel = Number(value) + 1;
        break;
      case "w:tab":
        if (!this.inMark) this.addText(" ");
        break;
      case "w:br":
      case "w:cr":
        this.addText("\n");
        break;
      case "w:noBreakHyphen":
        this.addText("-");
        break;
      case "w:bookmarkStart":
        paragraph.bookmarks.push(xmlAttribute(event.attributes, "w:name") ?? "");
        break;
      case "w:commentRangeStart":
      case "w:commentRangeEnd":
      case "w:commentReference":
        this.readComment(event, paragraph);
        break;
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const id = `${event.name.slice(2, -9)}:${xmlAttribute(event.attributes, "w:id") ?? ""}`;
        paragraph.comments.push({ id, startOffset: paragraph.length, endOffset: paragraph.length });
        break;
      }
      default:
        if (this.inMark && REVISIONS[event.name] !== undefined)
          paragraph.markRevisions.push(revisionOf(event));
    }
  }

  /** A comment that reaches over several paragraphs stands in the one it begins in. */
  private readComment({ name, attributes }: { name: string; attributes: string }, at: OpenParagraph): void {
    const id = xmlAttribute(attributes, "w:id") ?? "";
    const known = this.openComments.get(id);
    if (known === undefined) {
      const anchor = { id, startOffset: at.length, endOffset: at.length };
      this.openComments.set(id, anchor);
      at.comments.push(anchor);
    } else if (name === "w:commentRangeEnd" && at.comments.includes(known)) known.endOffset = at.length;
    else if (name === "w:commentRangeEnd") known.endOffset = Number.POSITIVE_INFINITY;
  }
}

function revisionOf({ name, attributes }: { name: string; attributes: string }): DocxRevision {
  return {
    ...(REVISIONS[name] ?? { type: "inserted", isMove: false }),
    author: xmlAttribute(attributes, "w:author") ?? "",
    date: xmlAttribute(attributes, "w:date") ?? "",
  };
}

function isSame(one: readonly DocxRevision[], other: readonly DocxRevision[]): boolean {
  return one.length === other.length && one.every((revision, at) => revision === other[at]);
}

/** Which side of the tracked changes is read: all of them accepted, or all refused. */
export type RevisionView = "accepted" | "refused";

/** A paragraph as it reads on one side of the tracked changes. */
export type ReadParagraph = Omit<DocxParagraph, "markRevisions" | "comments"> & {
  readonly text: string;
  /** Comments, their places counted in `text`. */
  readonly comments: readonly DocxAnchor[];
  /** The paragraphs of the file this one is made of, usually itself alone. */
  readonly sources: readonly DocxParagraph[];
};

/** Reads paragraphs on one side of the tracked changes; a paragraph whose end is not there goes on in the next. */
export function readRevisionView(paragraphs: readonly DocxParagraph[], view: RevisionView): ReadParagraph[] {
  const read: ReadParagraph[] = [];
  let waiting: DocxParagraph[] = [];
  paragraphs.forEach((paragraph, index) => {
    waiting.push(paragraph);
    const goesOn =
      !isThere(paragraph.markRevisions, view) && paragraphs[index + 1]?.place === paragraph.place;
    if (goesOn) return;
    read.push(joined(waiting, view));
    waiting = [];
  });
  return read;
}

/** The last paragraph's end is what stays, and it carries the style of the whole. */
function joined(sources: readonly DocxParagraph[], view: RevisionView): ReadParagraph {
  const pieces: DocxPiece[] = [];
  const comments: DocxAnchor[] = [];
  let length = 0;
  for (const source of sources) {
    comments.push(...source.comments.map((anchor) => shifted(anchor, source, length, view)));
    for (const piece of source.pieces) {
      if (!isThere(piece.revisions, view)) continue;
      pieces.push(piece);
      length += piece.text.length;
    }
  }
  const [last] = sources.slice(-1);
  const styled = sources.find(({ pieces: own }) => own.some(({ revisions }) => isThere(revisions, view)));
  const { styleId, restyled, numId, listLevel, headingLevel, place } = styled ?? last ?? EMPTY;
  return {
    ...{ pieces, comments, restyled, numId, listLevel, headingLevel, place, sources },
    styleId: view === "refused" && restyled !== null ? restyled.styleId : styleId,
    text: pieces.map(({ text }) => text).join(""),
    bookmarks: sources.flatMap(({ bookmarks }) => bookmarks),
  };
}

const EMPTY: Pick<DocxParagraph, "styleId" | "restyled" | "numId" | "listLevel" | "headingLevel" | "place"> =
  { styleId: null, restyled: null, numId: null, listLevel: null, headingLevel: null, place: "body" };

function isThere(revisions: readonly DocxRevision[], view: RevisionView): boolean {
  const gone = view === "accepted" ? "deleted" : "inserted";
  return revisions.every(({ type }) => type !== gone);
}

function shifted(anchor: DocxAnchor, source: DocxParagraph, by: number, view: RevisionView): DocxAnchor {
  const at = (offset: number) => by + readLength(source, Math.min(offset, Number.MAX_SAFE_INTEGER), view);
  return { id: anchor.id, startOffset: at(anchor.startOffset), endOffset: at(anchor.endOffset) };
}

/** How much of the first `offset` characters of a paragraph is there. */
function readLength({ pieces }: DocxParagraph, offset: number, view: RevisionView): number {
  let [at, length] = [0, 0];
  for (const { text, revisions } of pieces) {
    const inside = Math.max(0, Math.min(offset - at, text.length));
    if (isThere(revisions, view)) length += inside;
    at += text.length;
  }
  return length;
}
