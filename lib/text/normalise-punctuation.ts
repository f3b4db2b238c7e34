const CHINESE = /[\p{Script=Han}〔〕“”‘’《》、。，；：？！（）【】…—]/u;
const HALF_WIDTH = /[,.;:?!()"'\-―─－「」『』﹁﹂＂″〝〞]|。。|…|(?:^|[^—])—(?:[^—]|$)/;
const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "?": "？", "!": "！" };
/** What is looked back at: a figure with its unit before a full stop. */
const TAIL_CHARS = 12;

const FULL_STOP = "。".charCodeAt(0);
const MARKS = new Uint8Array(65_536);
for (const mark of "“”「」『』﹁﹂〝〞\"＂″'().…-―─－—,;:?!") MARKS[mark.charCodeAt(0)] = 1;

const QUOTES: Readonly<Record<string, string>> = {
  "「": "“",
  "」": "”",
  "『": "‘",
  "』": "’",
  "﹁": "“",
  "﹂": "”",
  "〝": "“",
  "〞": "”",
};

/**
 * Marks typed in half width between Chinese characters become full width, straight quotation marks become pairs.
 *
 * Left alone: marks inside numbers (1,000 3.5 20:10), in Latin text and addresses, and the dot after a heading number.
 * A `?` before any Chinese character stays as it is: it is what mis-decoded blanks turn into, not a question.
 */
export function normalisePunctuation(text: string): string {
  if (!HALF_WIDTH.test(text)) return text;
  const out: string[] = [];
  // The end of what was written, kept apart: reading it from one growing string would copy that string each time.
  let tail = "";
  const write = (piece: string) => {
    out.push(piece);
    tail = piece.length >= TAIL_CHARS ? piece.slice(-TAIL_CHARS) : (tail + piece).slice(-TAIL_CHARS);
  };
  const brackets: boolean[] = [];
  let doubleOpen = false;
  let singleOpen = false;
  let index = 0;
  while (index < text.length) {
    const next = nextMark(text, index);
    if (next > index) write(text.slice(index, next));
    index = next;
    if (index >= text.length) break;
    const character = text.charAt(index);
    const before = lastChar(tail);
    const after = nextChar(text, index + 1);
    let length = 1;
    let replacement = QUOTES[character] ?? character;
    if (character === "“") doubleOpen = true;
    else if (character === "”") doubleOpen = false;
    else if (character === '"' || character === "＂" || character === "″") {
      doubleOpen = !doubleOpen;
      replacement = doubleOpen ? "“" : "”";
    } else if (character === "'" && (isChinese(before) || isChinese(after))) {
      singleOpen = !singleOpen;
      replacement = singleOpen ? "‘" : "’";
    } else if (character === "(") {
      const wide = isChinese(before) || isChinese(after) || hasChineseBefore(text, index + 1, ")");
      brackets.push(wide);
      if (wide) replacement = "（";
    } else if (character === ")") {
      if (brackets.pop() ?? isChinese(before)) replacement = "）";
    } else if (character === "." || character === "。" || character === "…") {
      length = runLength(text, index, ".。…");
      const run = text.slice(index, index + length);
      const follower = nextChar(text, index + length);
      const endsFigure =
        run === "." && isChinese(follower) && /[\p{Script=Han}”）][\dXx×*_.]*[\dXx×*_%]$/u.test(tail);
      replacement = endsFigure ? "。" : dots(run, before, follower, index);
    } else if ("-―─－—".includes(character)) {
      length = runLength(text, index, "-―─－—");
      replacement = dashes(text.slice(index, index + length), before, nextChar(text, index + length));
    } else if (character in FULL) {
      replacement = widen(character, before, after);
    }
    write(replacement);
    index += length;
  }
  return out.join("");
}

/** Index of the next character that the loop above looks at; a single 。 is none. */
function nextMark(text: string, from: number): number {
  for (let index = from; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === FULL_STOP ? ".。…".includes(text.charAt(index + 1) || " ") : MARKS[code] === 1) return index;
  }
  return text.length;
}

function widen(mark: string, before: string, after: string): string {
  if (mark === "?" || mark === "!") return isChinese(before) ? (FULL[mark] ?? mark) : mark;
  if (/\d/.test(before) && /\d/.test(after)) return mark;
  return isChinese(before) || isChinese(after) ? (FULL[mark] ?? mark) : mark;
}

/**
 * A single dot ends a Chinese sentence only when Chinese, a figure or a mask goes on after it; three or more are an
 * ellipsis.
 */
function dots(run: string, before: string, after: string, index: number): string {
  // A full stop before an ellipsis ends the sentence; the ellipsis then stands for text left out.
  if (/^。(?:…|\.{3})/.test(run)) return "。……";
  if (run.includes("…") || run.length >= 3) return "……";
  if (run !== ".") return "。";
  const isNumberDot = index <= 3 && /[一二三四五六七八九十]/.test(before);
  const goesOn = after === "" || isChinese(after) || /[\dXx×*_＿"「]/.test(after);
  return isChinese(before) && !isNumberDot && goesOn ? "。" : run;
}

function dashes(run: string, before: string, after: string): string {
  if (run === "—") return before === "" ? "——" : run;
  if (run.length === 1) return run;
  return isChinese(before) || isChinese(after) ? "——" : run;
}

function isChinese(character: string): boolean {
  return character !== "" && CHINESE.test(character);
}

function lastChar(out: string): string {
  const last = out.charAt(out.length - 1);
  return last === " " ? out.charAt(out.length - 2) : last;
}

function nextChar(text: string, from: number): string {
  return text.charAt(text.charAt(from) === " " ? from + 1 : from);
}

/** Whether a Chinese character comes before the closing mark, looked for within 60 characters. */
function hasChineseBefore(text: string, from: number, close: string): boolean {
  for (let index = from; index < Math.min(text.length, from + 60); index += 1) {
    const character = text.charAt(index);
    if (character === close) return false;
    if (isChinese(character)) return true;
  }
  return false;
}

function runLength(text: string, from: number, members: string): number {
  let end = from;
  while (end < text.length && members.includes(text.charAt(end))) end += 1;
  return end - from;
}
