import { Bookmark, BookmarkEnd, BookmarkStart, type ParagraphChild } from "docx";

/**
 * A bookmark with a number of our own. The library numbers its bookmarks on from file to file, and the same draft has to
 * give the same bytes.
 */
export class NumberedBookmark extends Bookmark {
  override readonly start: BookmarkStart;
  override readonly end: BookmarkEnd;

  constructor(name: string, number: number, children: readonly ParagraphChild[]) {
    super({ id: name, children });
    this.start = new BookmarkStart(name, number);
    this.end = new BookmarkEnd(number);
  }
}
