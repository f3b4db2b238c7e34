import { emptyDraftDocument } from "../../lib/speech/draft-document";

/**
 * Who may: everybody of the unit, all but its reviewers, its librarians and owners, its owners, or anybody without a
 * session.
 */
export type Needs = "read" | "write" | "manage" | "administer" | "nothing";

/** What of the unit's an address or an action names; another unit's people must find nothing there. */
export type Thing = "draft" | "version" | "document" | "batch" | "member" | "invitation" | "session";

/** A body that is in order, by method: what is refused is refused for who sends it. */
type Sends = Readonly<Record<string, { readonly data?: unknown; readonly multipart?: Multipart }>>;
type Multipart = Readonly<Record<string, { name: string; mimeType: string; buffer: Buffer }>>;

export type RouteRow = {
  /** As the folder under `app` is called. */
  readonly path: string;
  readonly needs: Readonly<Record<string, Needs>>;
  readonly thing?: Thing;
  readonly query?: string;
  readonly sends?: Sends;
  /** The answer has no end while the page is open. */
  readonly goesOn?: true;
};

export type ActionRow = {
  readonly file: string;
  readonly name: string;
  /** A page that may call it. */
  readonly page: string;
  readonly needs: Needs;
  readonly thing?: Thing;
  readonly args: (id: string) => readonly unknown[];
  /** Not called as the owner, in whose session all other journeys are. */
  readonly sparesOwner?: true;
};

/** The head of a .docx and no more: whoever may send it learns that it cannot be read. */
const returnedFile = {
  name: "返回稿.docx",
  mimeType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  buffer: Buffer.from("PK\u0003\u0004"),
};

const NO_TAB = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1dff";

const NO_REMARK = "019309f2-7f6b-7b4c-9c50-3f2f0c4a1dfe";

const remarked = {
  quotation: "讲话",
  anchor: { start: 0, end: 2, words: "讲话", before: "", after: "" },
};

const phrase = { id: "phrase", text: "压紧压实责任" };

/** Every route there is. A route that is missing here fails the test, and so does a row without a route. */
export const ROUTES: readonly RouteRow[] = [
  {
    path: "/api/[...missing]",
    needs: { GET: "nothing", POST: "nothing", PUT: "nothing", PATCH: "nothing", DELETE: "nothing" },
  },
  { path: "/api/audit", needs: { GET: "administer" } },
  { path: "/api/auth/[...all]", needs: { POST: "nothing" } },
  { path: "/api/health", needs: { GET: "nothing" } },
  { path: "/api/metrics", needs: { GET: "nothing" } },
  { path: "/api/ready", needs: { GET: "nothing" } },
  { path: "/api/drafts", needs: { GET: "read" } },
  {
    path: "/api/drafts/[id]",
    needs: { GET: "read", PUT: "write" },
    thing: "draft",
    sends: { PUT: { data: { baseRevision: 1, document: emptyDraftDocument(), facts: {} } } },
  },
  {
    path: "/api/drafts/[id]/comments",
    needs: { GET: "read", POST: "read", PUT: "read", DELETE: "read", PATCH: "write" },
    thing: "draft",
    sends: {
      POST: { data: { type: "comment", text: "别人的批注", replacement: null, revision: 1, ...remarked } },
      PUT: { data: { type: "reply", id: NO_REMARK, text: "别人的回复" } },
      DELETE: { data: { type: "comment", id: NO_REMARK } },
      PATCH: { data: { anchors: [] } },
    },
  },
  { path: "/api/drafts/[id]/events", needs: { GET: "read" }, thing: "draft", goesOn: true },
  { path: "/api/drafts/[id]/export", needs: { GET: "read" }, thing: "draft" },
  {
    path: "/api/drafts/[id]/findings",
    needs: { GET: "read", PATCH: "write" },
    thing: "draft",
    sends: { PATCH: { data: { add: [], remove: [] } } },
  },
  { path: "/api/drafts/[id]/marked", needs: { GET: "read" }, thing: "draft", query: "?old=current" },
  {
    path: "/api/drafts/[id]/returned",
    needs: { POST: "write" },
    thing: "draft",
    sends: { POST: { multipart: { file: returnedFile } } },
  },
  { path: "/api/drafts/[id]/originality", needs: { GET: "read" }, thing: "draft" },
  {
    path: "/api/drafts/[id]/presence",
    needs: { POST: "read" },
    thing: "draft",
    sends: { POST: { data: { tab: NO_TAB, wrote: true } } },
  },
  // Who may take which step is a table of its own: lib/speech/draft-state.
  {
    path: "/api/drafts/[id]/state",
    needs: { GET: "read", POST: "read" },
    thing: "draft",
    sends: { POST: { data: { step: "submit", revision: 1 } } },
  },
  {
    path: "/api/drafts/[id]/versions",
    needs: { GET: "read", POST: "write" },
    thing: "draft",
    sends: { POST: { data: { name: "别人的版本" } } },
  },
  { path: "/api/drafts/read-file", needs: { POST: "write" } },
  { path: "/api/versions/[id]", needs: { GET: "read" }, thing: "version" },
  { path: "/api/library/[id]/original", needs: { GET: "read" }, thing: "document" },
  { path: "/api/library/import", needs: { GET: "read", POST: "write" } },
  {
    path: "/api/library/import/[batch]",
    needs: { GET: "read", PATCH: "write", DELETE: "write" },
    thing: "batch",
  },
  { path: "/api/library/import/[batch]/events", needs: { GET: "read" }, thing: "batch" },
  {
    path: "/api/library/import/[batch]/files",
    needs: { POST: "write" },
    thing: "batch",
    sends: {
      POST: {
        multipart: { 0: { name: "别人的.txt", mimeType: "text/plain", buffer: Buffer.from("别人的") } },
      },
    },
  },
  { path: "/api/library/import/[batch]/items", needs: { GET: "read" }, thing: "batch" },
  { path: "/api/preview", needs: { POST: "read" } },
  { path: "/api/settings", needs: { PUT: "read" } },
  { path: "/api/suggest/continuation", needs: { POST: "read" } },
  { path: "/api/suggest/phrases", needs: { POST: "read" } },
  { path: "/api/suggest/rewordings", needs: { POST: "read" } },
  { path: "/api/suggest/sections", needs: { GET: "read" }, query: "?kind=review-speech" },
  { path: "/api/suggest/skeletons", needs: { GET: "read" }, query: "?kind=review-speech" },
  { path: "/api/unit/default-facts", needs: { PUT: "write" } },
  { path: "/api/unit/page-profile", needs: { GET: "read", PUT: "manage" } },
  { path: "/api/unit/review-settings", needs: { GET: "read", PATCH: "manage" } },
  { path: "/api/unit/speaking-rate", needs: { PUT: "write" } },
];

/** Every page there is. */
export const PAGES: readonly RouteRow[] = [
  { path: "/", needs: { GET: "read" } },
  { path: "/bin", needs: { GET: "read" } },
  { path: "/new", needs: { GET: "read" } },
  { path: "/library", needs: { GET: "read" } },
  { path: "/library/phrases", needs: { GET: "read" } },
  { path: "/library/[id]", needs: { GET: "read" }, thing: "document" },
  { path: "/drafts/[id]", needs: { GET: "read" }, thing: "draft" },
  { path: "/drafts/[id]/compare", needs: { GET: "read" }, thing: "draft" },
  { path: "/drafts/[id]/report", needs: { GET: "read" }, thing: "draft" },
  { path: "/drafts/[id]/prompter", needs: { GET: "read" }, thing: "draft" },
  { path: "/settings/audit", needs: { GET: "administer" } },
  { path: "/settings/export", needs: { GET: "read" } },
  { path: "/settings/people", needs: { GET: "administer" } },
  { path: "/settings/review", needs: { GET: "read" } },
  { path: "/settings/sessions", needs: { GET: "read" } },
  { path: "/invitation/[token]", needs: { GET: "nothing" } },
  { path: "/new-password/[token]", needs: { GET: "nothing" } },
  { path: "/sign-in", needs: { GET: "nothing" } },
  { path: "/welcome", needs: { GET: "nothing" } },
];

const DESK = "app/(desk)/actions.ts";
const LIBRARY = "app/(desk)/library/actions.ts";
const PHRASES = "app/(desk)/library/phrases/actions.ts";
const PEOPLE = "app/(desk)/settings/people/actions.ts";
const SESSIONS = "app/(desk)/settings/sessions/actions.ts";

const account = { name: "外人", email: "stranger@example.org", password: "a long enough passphrase" };

/** What only owners do to one of the unit; tried on somebody who is there by all who may not. */
const ON_PEOPLE = ["changeRole", "disableMember", "enableMember", "endMemberSessions", "makePasswordReset"];

/** Every server action there is. */
export const ACTIONS: readonly ActionRow[] = [
  { file: DESK, name: "binDraft", page: "/", needs: "write", thing: "draft", args: (id) => [id] },
  { file: DESK, name: "restoreDraft", page: "/", needs: "write", thing: "draft", args: (id) => [id] },
  {
    file: "app/(desk)/new/actions.ts",
    name: "createDraft",
    page: "/new",
    needs: "write",
    thing: "document",
    args: (id) => [{ kind: "review-speech", facts: {}, origin: { type: "document", documentId: id } }],
  },
  {
    file: LIBRARY,
    name: "removeDocument",
    page: "/library",
    needs: "write",
    thing: "document",
    args: (id) => [id],
  },
  {
    file: LIBRARY,
    name: "removeDocuments",
    page: "/library",
    needs: "write",
    thing: "document",
    args: (id) => [[id]],
  },
  {
    file: LIBRARY,
    name: "setDocumentFields",
    page: "/library",
    needs: "write",
    thing: "document",
    args: (id) => [[id], { year: 1999 }],
  },
  {
    file: LIBRARY,
    name: "correctDocument",
    page: "/library",
    needs: "write",
    thing: "document",
    args: (id) => [id, { what: "year", value: 1999 }],
  },
  {
    file: LIBRARY,
    name: "undoCorrection",
    page: "/library",
    needs: "write",
    thing: "document",
    args: (id) => [id, "year"],
  },
  {
    file: PHRASES,
    name: "retirePhrases",
    page: "/library/phrases",
    needs: "write",
    args: () => [[phrase]],
  },
  {
    file: PHRASES,
    name: "mergePhrases",
    page: "/library/phrases",
    needs: "write",
    args: () => [phrase, [{ ...phrase, id: "other" }]],
  },
  {
    file: PHRASES,
    name: "undoPhraseRules",
    page: "/library/phrases",
    needs: "write",
    args: () => [["phrase", "other"]],
  },
  {
    file: PHRASES,
    name: "favouritePhrase",
    page: "/library/phrases",
    needs: "read",
    args: () => [phrase, [phrase.id], false],
  },
  // An owner's own call is out of order, lest it leaves a link behind.
  {
    file: PEOPLE,
    name: "invite",
    page: "/settings/people",
    needs: "administer",
    args: () => [{ role: "nobody", note: "" }],
  },
  {
    file: PEOPLE,
    name: "revokeInvitation",
    page: "/settings/people",
    needs: "administer",
    thing: "invitation",
    args: (id) => [id],
  },
  ...ON_PEOPLE.map(
    (name): ActionRow => ({
      ...{ file: PEOPLE, name, page: "/settings/people", needs: "administer", thing: "member" },
      args: (id) => (name === "changeRole" ? [id, "reviewer"] : [id]),
    }),
  ),
  {
    file: PEOPLE,
    name: "handOverDrafts",
    page: "/settings/people",
    needs: "administer",
    thing: "member",
    args: (id) => [id, "somebody"],
  },
  {
    file: SESSIONS,
    name: "endSession",
    page: "/settings/sessions",
    needs: "read",
    thing: "session",
    args: (id) => [id],
  },
  {
    file: SESSIONS,
    name: "endOtherSessions",
    page: "/settings/sessions",
    needs: "read",
    args: () => [],
    sparesOwner: true,
  },
  {
    file: "app/invitation/[token]/actions.ts",
    name: "acceptInvitation",
    page: "/invitation/none",
    needs: "nothing",
    args: () => ["none", account],
  },
  {
    file: "app/new-password/[token]/actions.ts",
    name: "setPassword",
    page: "/new-password/none",
    needs: "nothing",
    args: () => ["none", account.password],
  },
  {
    file: "app/welcome/actions.ts",
    name: "createOwner",
    page: "/welcome",
    needs: "nothing",
    args: () => [account],
  },
];
