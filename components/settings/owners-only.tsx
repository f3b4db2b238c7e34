import { ProblemMessage } from "@/components/shell/problem-message";
import { failureMessage } from "@/lib/messages/zh";

/** A page for owners, to anybody else. */
export function OwnersOnly() {
  return <ProblemMessage title="只有管理员能打开">{failureMessage({ code: "owners-only" })}</ProblemMessage>;
}
