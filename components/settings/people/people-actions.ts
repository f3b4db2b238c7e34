import type { MadeLink } from "@/lib/people/one-time-link";
import type { Role } from "@/lib/people/role";
import type { Result } from "@/lib/result";

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
