import { ProblemMessage } from "./problem-message";

/** An unknown address, and the way back. */
export function NotFoundMessage() {
  return <ProblemMessage title="没有这个页面">可能文稿已被删除，或者地址有误。</ProblemMessage>;
}
