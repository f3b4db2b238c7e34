import { emptyDraftDocument } from "@/lib/speech/draft-document";

/** Rows of the unit that asks, made for the requests: whatever is done to them is done to nothing else. */
export type SeedIds = {
  readonly draft: string;
  readonly version: string;
  readonly comment: string;
  readonly reply: string;
  readonly document: string;
  readonly batch: string;
};

export type SentFile = { readonly field: string; readonly name: string; readonly bytes: Uint8Array };

/** A request in order, to be damaged. */
export type ApiSeed = {
  /** What stands for the folder in brackets. */
  readonly param?: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly files?: readonly SentFile[];
  /** The answer when undamaged; 200 or 201 when not given. */
  readonly answer?: number;
};

const TAB = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1dff";
const KIND = { kind: "review-speech", level: "county" };
const utf8 = (text: string) => new Uint8Array(Buffer.from(text));
const speech = utf8("在全市基层党建工作座谈会上的讲话\n同志们：\n今天开会研究工作，主要讲三点意见。\n");
const speechFile = { field: "file", name: "讲话.txt", bytes: speech };

const document = {
  ...emptyDraftDocument(),
  content: [
    { type: "title", content: [{ type: "text", text: "在述职评议会上的讲话" }] },
    { type: "salutation", content: [{ type: "text", text: "同志们：" }] },
    {
      type: "heading",
      attrs: { level: 1, move: "requirements" },
      content: [{ type: "text", text: "压实管党治党责任" }],
    },
    {
      type: "paragraph",
      attrs: { move: "requirements" },
      content: [
        { type: "ordinal", attrs: { family: "shi" } },
        { type: "text", text: "要把责任扛起来，" },
        { type: "slot", attrs: { label: "单位", binding: "unit" } },
        {
          type: "text",
          text: "要带头落实。",
          marks: [
            { type: "provenance", attrs: { documentId: "built-in", title: "讲话", names: ["青川县"] } },
          ],
        },
      ],
    },
  ],
};

const facts = {
  unit: "青川县教育局",
  level: "county",
  year: 2025,
  date: "2026-01-05",
  minutes: 20,
  own: [{ name: "片区", value: "东片" }],
};

const anchor = { start: 0, end: 2, words: "述职", before: "在", after: "评议" };
const ignored = { rule: "repeated-opening", text: "要把责任扛起来", around: null };

/** A request in order, or several, for every method of every route; one that is missing fails the test. */
export function apiSeeds(ids: SeedIds): Readonly<Record<string, readonly ApiSeed[]>> {
  const draft = { param: ids.draft };
  const batch = { param: ids.batch };
  const missing = [{ param: "drafts/none/words", query: { page: "1" }, json: {}, answer: 404 }];
  return {
    "GET /api/[...missing]": [{ param: "drafts/none/words", answer: 404 }],
    "POST /api/[...missing]": missing,
    "PUT /api/[...missing]": missing,
    "PATCH /api/[...missing]": missing,
    "DELETE /api/[...missing]": missing,
    "GET /api/audit": [{ query: { kind: "draft-exported", person: TAB, from: "2026-01-05", page: "1" } }],
    "POST /api/auth/[...all]": [
      {
        param: "sign-in/email",
        json: { email: "nobody@example.org", password: "a long enough passphrase", rememberMe: true },
        answer: 401,
      },
      {
        param: "change-password",
        json: { currentPassword: "not the passphrase", newPassword: "another passphrase" },
        answer: 400,
      },
      { param: "sign-out", json: {} },
      { param: "get-session", json: {}, answer: 404 },
    ],
    "GET /api/health": [{}],
    "GET /api/metrics": [{ answer: 404 }],
    "GET /api/ready": [{}],
    "GET /api/drafts": [{ query: { limit: "20" } }],
    "GET /api/drafts/[id]": [draft],
    "PUT /api/drafts/[id]": [{ ...draft, json: { baseRevision: 1, document, facts, replaces: false } }],
    "GET /api/drafts/[id]/comments": [draft],
    "POST /api/drafts/[id]/comments": [
      {
        ...draft,
        json: {
          type: "comment",
          text: "此处要展开",
          quotation: "述职",
          anchor,
          replacement: null,
          revision: 1,
        },
      },
      { ...draft, json: { type: "reply", comment: ids.comment, text: "已改" } },
      { ...draft, json: { type: "act", comment: ids.comment, act: "resolve", replacement: null } },
    ],
    "PUT /api/drafts/[id]/comments": [
      { ...draft, json: { type: "comment", id: ids.comment, text: "此处要写实", replacement: "述职评议" } },
      { ...draft, json: { type: "reply", id: ids.reply, text: "改过了" } },
    ],
    "PATCH /api/drafts/[id]/comments": [{ ...draft, json: { anchors: [{ id: ids.comment, anchor }] } }],
    "DELETE /api/drafts/[id]/comments": [
      { ...draft, json: { type: "reply", id: ids.reply } },
      { ...draft, json: { type: "comment", id: ids.comment } },
    ],
    "GET /api/drafts/[id]/events": [draft],
    "GET /api/drafts/[id]/export": ["docx", "txt", "zip", "reading-docx"].map((format) => ({
      ...draft,
      query: { format, profile: "speech", size: "22", breaths: "0", knowingly: "1" },
    })),
    "GET /api/drafts/[id]/findings": [draft],
    "PATCH /api/drafts/[id]/findings": [{ ...draft, json: { add: [ignored], remove: [ignored] } }],
    "GET /api/drafts/[id]/marked": [
      { ...draft, query: { old: "current", new: "current", format: "docx", profile: "speech" } },
      { ...draft, query: { old: ids.version, format: "pdf", profile: "report" } },
    ],
    "POST /api/drafts/[id]/returned": [{ ...draft, files: [speechFile], answer: 422 }],
    "GET /api/drafts/[id]/originality": [draft],
    "POST /api/drafts/[id]/presence": [
      { ...draft, json: { tab: TAB, wrote: true } },
      { ...draft, json: { tab: TAB, wrote: false, leaving: true } },
    ],
    "GET /api/drafts/[id]/state": [draft],
    "POST /api/drafts/[id]/state": [
      { ...draft, json: { step: "submit", revision: 1, remark: "" } },
      { ...draft, json: { step: "return", revision: 1, remark: "第二部分要充实" }, answer: 409 },
    ],
    "GET /api/drafts/[id]/versions": [draft],
    "POST /api/drafts/[id]/versions": [{ ...draft, json: { name: "送审稿" } }],
    "POST /api/drafts/read-file": [{ files: [speechFile] }],
    "GET /api/versions/[id]": [{ param: ids.version }],
    "GET /api/library/[id]/original": [{ param: ids.document }],
    "GET /api/library/import": [{ query: {} }],
    "POST /api/library/import": [{ json: {}, answer: 201 }],
    "GET /api/library/import/[batch]": [batch],
    "PATCH /api/library/import/[batch]": [{ ...batch, json: {} }],
    "DELETE /api/library/import/[batch]": [{ ...batch, json: {} }],
    "GET /api/library/import/[batch]/events": [batch],
    "POST /api/library/import/[batch]/files": [
      {
        ...batch,
        files: [
          { field: "0", name: "讲话.txt", bytes: speech },
          { field: "1", name: "空.docx", bytes: utf8("PK\u0003\u0004") },
        ],
      },
      {
        ...batch,
        files: [
          { field: "2", name: "讲话.md", bytes: speech },
          {
            field: "tooLarge",
            name: "",
            bytes: utf8(JSON.stringify([{ position: 3, fileName: "大.pdf", byteSize: 99_000_000 }])),
          },
        ],
      },
    ],
    "GET /api/library/import/[batch]/items": [
      { ...batch, query: { after: "0", limit: "20", state: "done" } },
    ],
    "POST /api/preview": [
      {
        json: {
          document,
          facts,
          pages: [1],
          cursor: { blockIndex: 3, share: 0.5 },
          profile: "speech",
          known: [],
        },
      },
    ],
    "PUT /api/settings": [{ json: { continuation: true } }],
    "POST /api/suggest/continuation": [{ json: { before: "同志们：\n今天开会研究" } }],
    "POST /api/suggest/phrases": [
      {
        json: {
          ...KIND,
          move: "requirements",
          theme: "responsibility",
          heading: "压实管党治党责任",
          precedingText: "要把责任扛起来，",
          query: "责任",
          usedPhraseIds: ["phrase"],
          saidTexts: ["压紧压实责任"],
          draftId: ids.draft,
          limit: 20,
        },
      },
    ],
    "POST /api/suggest/rewordings": [
      { json: { text: "压紧压实责任", phraseId: null, move: "requirements", draftId: ids.draft, limit: 20 } },
    ],
    "GET /api/suggest/sections": [{ query: KIND }],
    "GET /api/suggest/skeletons": [{ query: KIND }],
    "PUT /api/unit/default-facts": [{ json: facts }],
    "GET /api/unit/page-profile": [{}],
    "PUT /api/unit/page-profile": [
      { json: { base: "report", lineSpacingPt: 28, body: { sizePt: 15 }, marginsMm: { top: 37 } } },
    ],
    "GET /api/unit/review-settings": [{}],
    "PATCH /api/unit/review-settings": [
      {
        json: {
          ignored: [ignored],
          register: { places: ["青川县"], persons: ["张三"] },
          formulations: { formulations: [], off: ["x"] },
          mostCopiedPercent: 30,
        },
      },
    ],
    "PUT /api/unit/speaking-rate": [{ json: { charsPerMinute: 180 } }],
  };
}
