import type pg from "pg";
import type { Acknowledged, BrowserTab } from "./browser-tab";
import { isSameMarks, type Marks, marksOf } from "./marked-draft";

/** Automatic versions are kept at least this far apart, see `recordVersionIfDue`. */
const VERSION_INTERVAL_MS = 5 * 60_000;

/** Something the database does not have as it was promised. */
export type Fault = {
  readonly kind: "lost" | "doubled" | "damaged" | "version";
  readonly draftId: string;
  readonly about: string;
};

type Row = { readonly revision: number; readonly document: unknown };
type VersionRow = Row & { readonly name: string | null; readonly savedAt: Date };

/** At any moment: the draft is at least at the revision last acknowledged, and there says what was acknowledged. */
export async function accountForLast(
  client: pg.Client,
  draftId: string,
  last: Acknowledged | undefined,
): Promise<Fault[]> {
  if (last === undefined) return [];
  const stored = await loadDraft(client, draftId);
  const marks = marksOf(stored?.document);
  if (stored === null || marks === null) return [{ kind: "damaged", draftId, about: "the stored draft" }];
  if (stored.revision < last.revision)
    return [
      { kind: "lost", draftId, about: `revision ${last.revision} acknowledged, ${stored.revision} stored` },
    ];
  if (stored.revision === last.revision && !isSameMarks(marks, last.marks))
    return [{ kind: "lost", draftId, about: `revision ${last.revision} has other words` }];
  return doubled(marks, draftId);
}

/** When all is saved: what one tab shows is what is stored, mark for mark. */
export async function accountForTab(client: pg.Client, tab: BrowserTab): Promise<Fault[]> {
  const { draftId } = tab.options;
  const stored = await loadDraft(client, draftId);
  const marks = marksOf(stored?.document);
  if (marks === null) return [{ kind: "damaged", draftId, about: "the stored draft" }];
  if (isSameMarks(marks, tab.marks)) return doubled(marks, draftId);
  const [here, there] = [new Set(tab.marks.flat()), new Set(marks.flat())];
  const lost = [...here].filter((mark) => !there.has(mark));
  const more = [...there].filter((mark) => !here.has(mark));
  const about = `${lost.length} marks lost (${lost.slice(0, 3)}), ${more.length} too many (${more.slice(0, 3)})`;
  return [{ kind: lost.length > 0 ? "lost" : "doubled", draftId, about }];
}

/** Several tabs, one draft: every mark acknowledged or set aside stands in the draft or in one of its versions. */
export async function accountForShared(client: pg.Client, tabs: readonly BrowserTab[]): Promise<Fault[]> {
  const draftId = tabs[0]?.options.draftId ?? "";
  const stored = await loadDraft(client, draftId);
  const kept = new Set((marksOf(stored?.document) ?? []).flat());
  for (const version of await loadVersions(client, draftId))
    for (const mark of (marksOf(version.document) ?? []).flat()) kept.add(mark);
  const promised = new Set(
    tabs.flatMap((tab) => [
      ...tab.acknowledged.flatMap(({ marks }) => marks.flat()),
      ...tab.setAside.flat(2),
    ]),
  );
  const lost = [...promised].filter((mark) => !kept.has(mark));
  if (lost.length === 0) return [];
  return [{ kind: "lost", draftId, about: `${lost.length} marks of ${promised.size} (${lost.slice(0, 5)})` }];
}

/** Versions can be read, say what was acknowledged at their revision, and none is missing where one was due. */
export async function accountForVersions(client: pg.Client, tab: BrowserTab): Promise<Fault[]> {
  const { draftId } = tab.options;
  const fault = (about: string): Fault => ({ kind: "version", draftId, about });
  const faults: Fault[] = [];
  const automatic: VersionRow[] = [];
  const acknowledged = new Map(tab.acknowledged.map((each) => [each.revision, each]));
  for (const version of await loadVersions(client, draftId)) {
    const marks = marksOf(version.document);
    if (marks === null) faults.push(fault(`version of revision ${version.revision} is damaged`));
    else faults.push(...doubled(marks, draftId));
    if (version.name !== null) continue;
    automatic.push(version);
    const promised = acknowledged.get(version.revision);
    if (marks !== null && promised !== undefined && !isSameMarks(marks, promised.marks))
      faults.push(fault(`version of revision ${version.revision} has other words`));
  }
  for (const { revision, savedAt } of tab.acknowledged) {
    const at = Date.parse(savedAt);
    const isCovered = automatic.some(
      (version) => version.savedAt.getTime() <= at && at - version.savedAt.getTime() <= VERSION_INTERVAL_MS,
    );
    if (!isCovered) faults.push(fault(`no version within five minutes before revision ${revision}`));
  }
  return faults;
}

function doubled(marks: Marks, draftId: string): Fault[] {
  const all = marks.flat();
  const twice = all.length - new Set(all).size;
  return twice === 0 ? [] : [{ kind: "doubled", draftId, about: `${twice} marks stand twice` }];
}

async function loadDraft(client: pg.Client, draftId: string): Promise<Row | null> {
  const { rows } = await client.query<Row>("SELECT revision, document FROM draft WHERE id = $1", [draftId]);
  return rows[0] ?? null;
}

async function loadVersions(client: pg.Client, draftId: string): Promise<VersionRow[]> {
  const { rows } = await client.query<VersionRow>(
    `SELECT revision, document, name, "savedAt" FROM draft_version WHERE "draftId" = $1 ORDER BY "savedAt"`,
    [draftId],
  );
  return rows;
}
