import { fail, ok, type Result } from "@/lib/result";
import { encodingOfCharset, encodingOfCodePage } from "./rtf-code-page";
import { type RtfToken, rtfTokens } from "./rtf-tokens";
import type { SourceLine, WordText } from "./source-line";

/** Deepest nesting of groups; real files stay under fifty. */
const MAX_DEPTH = 2000;

/** Groups that are no text of the body. Groups marked \* that nobody here knows are left out as well. */
const SKIPPED = new Set(
  (
    "fonttbl colortbl stylesheet info pict object " +
    "footnote annotation atnid atnauthor fldinst listtable listoverridetable revtbl rsidtbl generator themedata " +
    "colorschememapping datastore latentstyles xmlnstbl filetbl pnseclvl pn bkmkstart bkmkend txe rxe xe tc nonshppict upr"
  ).split(" "),
);

const ASIDES = new Set("header headerl headerr headerf footer footerl footerr footerf".split(" "));

const LINE_ENDS = new Set(["par", "line", "cell", "nestcell", "row", "sect", "page", "column"]);

const SYMBOLS: Readonly<Record<string, string>> = {
  tab: " ",
  emdash: "—",
  endash: "–",
  lquote: "‘",
  rquote: "’",
  ldblquote: "“",
  rdblquote: "”",
  bullet: "•",
  emspace: "　",
  enspace: " ",
  "~": " ",
  _: "-",
  "\\": "\\",
  "{": "{",
  "}": "}",
};

/** What a group inherits and gives back at its end. */
type Group = {
  readonly skipped: boolean;
  readonly destination: "body" | "number" | "fonts" | "aside";
  readonly font: number;
  readonly wideFont: number | null;
  readonly invisible: boolean;
  /** Characters that stand in for one \u and are passed over. */
  readonly fallbackChars: number;
};

/** Lines of an .rtf: one a paragraph, manual line break or table cell, with automatic numbers as their writer printed them. */
export function extractRtf(bytes: Uint8Array): Result<WordText, "broken-rtf"> {
  const reader = new RtfReader();
  for (const token of rtfTokens(bytes)) {
    if (!reader.take(token)) return fail("broken-rtf");
  }
  return ok(reader.finish());
}

class RtfReader {
  private readonly lines: SourceLine[] = [];
  private readonly outer: Group[] = [];
  private group: Group = {
    skipped: false,
    destination: "body",
    font: -1,
    wideFont: null,
    invisible: false,
    fallbackChars: 1,
  };
  private readonly charsets = new Map<number, number>();
  private codePage = 1252;
  private defaultFont = -1;
  /** Undecoded bytes, because a character's two bytes may stand in two tokens. */
  private pending: number[] = [];
  private text = "";
  private listNumber = "";
  private aside = "";
  private headingLevel: number | null = null;
  private toSkip = 0;
  private starred = false;

  /** @returns false when groups are nested beyond reason. */
  take(token: RtfToken): boolean {
    if (token.type === "bytes") {
      this.takeBytes(token.bytes);
      return true;
    }
    this.flush();
    if (token.type === "open") {
      this.outer.push(this.group);
      this.toSkip = 0;
    } else if (token.type === "close") {
      this.group = this.outer.pop() ?? this.group;
      this.toSkip = 0;
    } else {
      this.takeControl(token.word, token.number);
    }
    return this.outer.length <= MAX_DEPTH;
  }

  finish(): WordText {
    this.endLine();
    return { lines: this.lines, asides: this.aside.split("\n").filter((line) => line.trim() !== "") };
  }

  private takeBytes(bytes: Uint8Array): void {
    this.starred = false;
    if (this.group.skipped || this.group.invisible || this.group.destination === "fonts") return;
    for (const byte of bytes) {
      if (this.toSkip > 0) this.toSkip -= 1;
      else this.pending.push(byte);
    }
  }

  private takeControl(word: string, number: number | null): void {
    const { starred } = this;
    this.starred = word === "*";
    if (this.startsGroup(word, starred) || this.group.skipped) return;
    const character = SYMBOLS[word];
    if (character !== undefined) this.append(character);
    else if (word === "u" && number !== null) this.takeUnicode(number);
    else if (LINE_ENDS.has(word)) this.group.destination === "aside" ? this.append("\n") : this.endLine();
    else this.setProperty(word, number);
  }

  /** A destination is the first word of its group. */
  private startsGroup(word: string, starred: boolean): boolean {
    if (word === "fonttbl") this.group = { ...this.group, destination: "fonts" };
    else if (word === "listtext" || word === "pntext") this.group = { ...this.group, destination: "number" };
    else if (ASIDES.has(word)) this.group = { ...this.group, destination: "aside" };
    else if (SKIPPED.has(word) || (starred && word !== "shppict"))
      this.group = { ...this.group, skipped: true };
    else return false;
    return true;
  }

  private setProperty(word: string, number: number | null): void {
    const on = number !== 0;
    const { group } = this;
    if (word === "ansicpg") this.codePage = number ?? 1252;
    else if (word === "deff") this.defaultFont = number ?? -1;
    else if (word === "fcharset" && group.destination === "fonts") this.charsets.set(group.font, number ?? 0);
    else if (word === "f") this.group = { ...group, font: number ?? -1 };
    else if (word === "dbch") this.group = { ...group, wideFont: -1 };
    else if (word === "af" && group.wideFont === -1) this.group = { ...group, wideFont: number };
    else if (word === "uc") this.group = { ...group, fallbackChars: number ?? 1 };
    else if (word === "v" || word === "deleted") this.group = { ...group, invisible: on };
    else if (word === "plain")
      this.group = { ...group, invisible: false, font: this.defaultFont, wideFont: null };
    else if (word === "outlinelevel" && number !== null) this.headingLevel = number < 9 ? number + 1 : null;
    else if (word === "pard" && group.destination === "body") this.headingLevel = null;
  }

  /** \u gives a signed number of 16 bits; characters beyond the first plane come as two of them. */
  private takeUnicode(number: number): void {
    this.append(String.fromCharCode(number & 0xffff));
    this.toSkip = this.group.fallbackChars;
  }

  private flush(): void {
    if (this.pending.length === 0) return;
    const bytes = Uint8Array.from(this.pending);
    this.pending = [];
    this.append(new TextDecoder(this.encoding()).decode(bytes));
  }

  /** The font in force decides, then the one named for wide characters, then the file's code page. */
  private encoding(): string {
    const { font, wideFont } = this.group;
    return (
      encodingOfCharset(this.charsets.get(font)) ??
      (wideFont === null ? null : encodingOfCharset(this.charsets.get(wideFont))) ??
      encodingOfCodePage(this.codePage)
    );
  }

  private append(text: string): void {
    if (this.group.invisible || this.group.destination === "fonts") return;
    if (this.group.destination === "number") this.listNumber += text;
    else if (this.group.destination === "aside") this.aside += text;
    else this.text += text;
  }

  private endLine(): void {
    this.flush();
    const listNumber = this.listNumber.trim();
    const { text, headingLevel } = this;
    this.text = "";
    this.listNumber = "";
    if (text.trim() === "") return;
    const isBullet = /^[^\p{L}\p{N}]*$/u.test(listNumber);
    this.lines.push({
      text,
      ...(headingLevel === null ? {} : { headingLevel }),
      ...(isBullet ? {} : { listNumber }),
    });
  }
}
