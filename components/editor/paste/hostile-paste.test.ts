import { afterEach, describe, expect, it, vi } from "vitest";
import { sentDocumentSchema } from "@/lib/speech/sent-document";
import { blocksFromLines } from "./blocks-from-lines";
import { linesFromHtml } from "./lines-from-html";

/** What has been used to run a script by pasting it; each holds words that may stay. */
const ATTACKS = [
  "<p>会议<script>window.hit()</script>开得好</p>",
  '<p>会议<img src="x" onerror="window.hit()">开得好</p>',
  '<p><a href="javascript:window.hit()">会议开得好</a></p>',
  '<svg onload="window.hit()"><p>图</p></svg><p>会议开得好</p>',
  '<iframe srcdoc="<script>parent.hit()</script>"></iframe><p>会议开得好</p>',
  '<p style="background:url(javascript:window.hit())">会议开得好</p>',
  "<noscript><p title='</noscript><img src=x onerror=window.hit()>'></noscript><p>会议开得好</p>",
  "<template><script>window.hit()</script></template><p>会议开得好</p>",
];

describe("pasted pages", () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each(ATTACKS)("run nothing and leave only words: %s", (html) => {
    const hit = vi.fn();
    vi.stubGlobal("hit", hit);
    const blocks = blocksFromLines(linesFromHtml(html));
    const json = JSON.stringify(blocks);
    expect(hit).not.toHaveBeenCalled();
    expect(json).toContain("会议");
    expect(json).not.toMatch(/javascript:|"(?:href|src|style|on\w+)"/i);
    expect(blocks.every(({ type }) => type === "paragraph" || type === "heading" || type === "title")).toBe(
      true,
    );
  });

  it("show markup that was meant as words as words", () => {
    const json = JSON.stringify(blocksFromLines(linesFromHtml("<p>写作 &lt;script&gt; 两字</p>")));
    expect(json).toContain("<script>");
  });
});

describe("a draft sent with what the editor does not know", () => {
  const title = { type: "title", content: [{ type: "text", text: '<img src=x onerror="hit()">' }] };
  const sent = (block: object) =>
    sentDocumentSchema.safeParse({ type: "doc", attrs: { schemaVersion: 2 }, content: [title, block] });

  it("is refused: there is no node or mark that could carry an address, a style or a script", () => {
    expect(sent({ type: "iframe", attrs: { src: "https://example.com" } }).success).toBe(false);
    const link = { type: "text", text: "甲", marks: [{ type: "link", attrs: { href: "javascript:hit()" } }] };
    expect(sent({ type: "paragraph", content: [link] }).success).toBe(false);
  });

  it("loses attributes that nobody gave it", () => {
    const known = sent({ type: "paragraph", attrs: { move: null, onclick: "hit()" } });
    expect(known.success && JSON.stringify(known.data.content[1])).not.toContain("onclick");
  });
});
