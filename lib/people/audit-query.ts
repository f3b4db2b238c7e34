import { type AuditKind, isAuditKind } from "./audit-kind";

/** Which entries of the log are asked for. */
export type AuditQuery = {
  readonly kind: AuditKind | null;
  /** Id of a person, as the one who did it or to whom it was done. */
  readonly person: string | null;
  /** First and last day, as days are counted in China: 2026-01-05. */
  readonly from: string | null;
  readonly to: string | null;
  /** From 1. */
  readonly page: number;
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MAX_PAGE = 100_000;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Reads a query out of an address; what makes no sense is left out. */
export function readAuditQuery(params: Readonly<Record<string, string | string[] | undefined>>): AuditQuery {
  const text = (name: string) => {
    const value = params[name];
    // The database refuses to look for what it cannot hold.
    return typeof value === "string" && value !== "" && !value.includes("\0") ? value.slice(0, 64) : null;
  };
  const day = (name: string) => {
    const value = text(name);
    return value !== null && DAY.test(value) && !Number.isNaN(Date.parse(value)) ? value : null;
  };
  const kind = text("kind");
  const page = Number(text("page") ?? 1);
  return {
    kind: isAuditKind(kind) ? kind : null,
    person: text("person"),
    from: day("from"),
    to: day("to"),
    page: Number.isInteger(page) && page >= 1 && page <= MAX_PAGE ? page : 1,
  };
}

/** The query as the search part of an address, without `?`; empty for the whole log. */
export function auditParams({ page, ...filters }: AuditQuery): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value !== null) params.set(name, value);
  if (page > 1) params.set("page", String(page));
  return params.toString();
}

/** The moments the days stand for: from the first on, and before the end of the last. */
export function auditSpan({ from, to }: Pick<AuditQuery, "from" | "to">): { from?: Date; before?: Date } {
  return {
    ...(from === null ? {} : { from: startOfDay(from) }),
    ...(to === null ? {} : { before: new Date(startOfDay(to).getTime() + DAY_MS) }),
  };
}

/** China has one time zone and no summer time. */
const startOfDay = (day: string) => new Date(`${day}T00:00:00+08:00`);
