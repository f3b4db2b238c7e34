import type { Metadata } from "next";
import { OwnersOnly } from "@/components/settings/owners-only";
import { PeopleView } from "@/components/settings/people/people-view";
import { requirePerson } from "@/lib/auth/current-person";
import { listMembers } from "@/lib/store/members";
import { listInvitations } from "@/lib/store/one-time-links";
import * as actions from "./actions";

export const metadata: Metadata = { title: "人员" };

/** Who belongs to the unit; for its owners. */
export default async function PeoplePage() {
  const { scope, mayAdminister } = await requirePerson();
  if (!mayAdminister) return <OwnersOnly />;
  const [members, invitations] = await Promise.all([listMembers(scope), listInvitations(scope)]);
  return (
    <div className="mx-auto max-w-5xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">人员</h1>
      <p className="mb-4 text-ink-soft">
        本单位能进入述笔的人和各自的角色。新成员凭邀请链接加入，不用发邮件。
      </p>
      <PeopleView
        selfId={scope.userId}
        members={members}
        invitations={invitations}
        actions={{ ...actions }}
      />
    </div>
  );
}
