/** What the audit log records. The names are stored and never change once released. */
export const AUDIT_KINDS = [
  "signed-in",
  "sign-in-failed",
  "signed-out",
  "password-changed",
  "sessions-ended",
  "invitation-made",
  "invitation-revoked",
  "invitation-accepted",
  "role-changed",
  "member-disabled",
  "member-enabled",
  "drafts-handed-over",
  "reset-made",
  "reset-used",
  "draft-exported",
  "remark-deleted",
  "original-downloaded",
  "documents-removed",
  "settings-changed",
  "log-exported",
  "act-refused",
] as const;

export type AuditKind = (typeof AUDIT_KINDS)[number];

export function isAuditKind(value: unknown): value is AuditKind {
  return AUDIT_KINDS.some((kind) => kind === value);
}

/** An entry as it is shown: who did what to whom, when and from where. */
export type AuditLine = {
  readonly id: string;
  /** ISO 8601 */
  readonly at: string;
  readonly kind: string;
  readonly actorName: string;
  readonly subjectName: string;
  readonly address: string | null;
  /** Codes, numbers and ids by kind. */
  readonly data: Readonly<Record<string, string | number>>;
};
