/** What is handed to the owner, once: the database keeps only a hash of the token. */
export type MadeLink = {
  readonly token: string;
  /** ISO 8601 */
  readonly expiresAt: string;
};

/** An invitation nobody has used yet. */
export type OpenInvitation = {
  readonly id: string;
  readonly role: string;
  readonly note: string;
  readonly madeBy: string;
  /** ISO 8601 */
  readonly expiresAt: string;
};
