/** Somebody of the unit, as its owner sees them. */
export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly isDisabled: boolean;
  /** ISO 8601; null for somebody who was never here. */
  readonly lastSeenAt: string | null;
  readonly sessionCount: number;
  /** Drafts of theirs that are not in the bin. */
  readonly draftCount: number;
};
