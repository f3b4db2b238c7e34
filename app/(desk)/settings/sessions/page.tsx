import type { Metadata } from "next";
import { OwnPasswordForm } from "@/components/account/own-password-form";
import { SessionList } from "@/components/settings/sessions/session-list";
import { requirePerson } from "@/lib/auth/current-person";
import { describeBrowser } from "@/lib/people/describe-browser";
import { listSessions } from "@/lib/store/sessions";
import { endOtherSessions, endSession } from "./actions";

export const metadata: Metadata = { title: "登录设备" };

/** Where the person is signed in, and their password. */
export default async function SessionsPage() {
  const { scope, sessionId } = await requirePerson();
  const sessions = await listSessions(scope);
  const places = sessions.map(({ id, userAgent, address, signedInAt }) => ({
    ...{ id, address, signedInAt },
    browser: describeBrowser(userAgent),
    isHere: id === sessionId,
  }));
  return (
    <div className="mx-auto max-w-3xl space-y-4 p-4 md:p-6">
      <div>
        <h1 className="mb-1 text-xl font-bold">登录设备</h1>
        <p className="text-ink-soft">您的账号在这些地方登录着。有不认得的，请退出那处并修改密码。</p>
      </div>
      <SessionList places={places} endSession={endSession} endOtherSessions={endOtherSessions} />
      <section aria-labelledby="password-heading" className="rounded-md border border-line bg-sheet p-4">
        <h2 id="password-heading" className="font-bold">
          修改密码
        </h2>
        <p className="mb-4 text-sm text-ink-soft">修改后，其他各处的登录随即结束，这里不受影响。</p>
        <OwnPasswordForm />
      </section>
    </div>
  );
}
