import type { Role } from "@/lib/people/role";
import type { Result } from "@/lib/result";

/** A link as it is made, once. */
export type MadeLink = { readonly token: string; readonly expiresAt: string };

/** What an owner may do about people. */
export type PeopleActions = {
  readonly invite: (input: { role: Role; note: string }) => Promise<Result<MadeLink>>;
  readonly revokeInvitation: (id: string) => Promise<Result<null>>;
  readonly changeRole: (userId: string, role: string) => Promise<Result<null>>;
  readonly disableMember: (userId: string) => Promise<Result<null>>;
  readonly enableMember: (userId: string) => Promise<Result<null>>;
  readonly endMemberSessions: (userId: string) => Promise<Result<number>>;
  readonly makePasswordReset: (userId: string) => Promise<Result<MadeLink>>;
  readonly handOverDrafts: (fromId: string, toId: string) => Promise<Result<number>>;
};

/** Somebody of the unit, as the list shows them. */
export type Member = {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly isDisabled: boolean;
  readonly lastSeenAt: string | null;
  readonly sessionCount: number;
  readonly draftCount: number;
};

/** An invitation that can still be used. */
export type Invitation = {
  readonly id: string;
  readonly role: string;
  readonly note: string;
  readonly madeBy: string;
  readonly expiresAt: string;
};
