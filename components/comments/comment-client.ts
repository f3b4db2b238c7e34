import { fetchJson } from "@/components/ui/fetch-json";
import type { TextAnchor } from "@/lib/compare/text-anchor";
import type { Result } from "@/lib/result";
import type { CommentAct, CommentStatus } from "@/lib/speech/draft-comment";

/** A remark as the server tells it. */
export type DraftRemark = {
  readonly id: string;
  readonly author: string;
  readonly isOwn: boolean;
  readonly text: string;
  readonly quote: string;
  readonly quotation: string;
  readonly anchor: TextAnchor;
  readonly replacement: string | null;
  readonly status: CommentStatus;
  readonly createdAt: string;
  readonly replies: readonly {
    readonly id: string;
    readonly author: string;
    readonly text: string;
    readonly createdAt: string;
  }[];
};

type Sent =
  | {
      readonly type: "comment";
      readonly text: string;
      readonly quotation: string;
      readonly anchor: TextAnchor;
      readonly replacement: string | null;
      readonly revision: number;
    }
  | { readonly type: "reply"; readonly comment: string; readonly text: string }
  | { readonly type: "act"; readonly comment: string; readonly act: CommentAct };

const address = (draftId: string) => `/api/drafts/${draftId}/comments`;

export function fetchComments(draftId: string): Promise<Result<{ comments: DraftRemark[] }>> {
  return fetchJson(address(draftId));
}

export function sendComment(draftId: string, sent: Sent): Promise<Result<object>> {
  return send(draftId, "POST", sent);
}

/** Tells the server where the words of remarks stand now. */
export function sendAnchors(
  draftId: string,
  anchors: ReadonlyMap<string, TextAnchor>,
): Promise<Result<object>> {
  return send(draftId, "PATCH", { anchors: [...anchors].map(([id, anchor]) => ({ id, anchor })) });
}

function send(draftId: string, method: string, body: object): Promise<Result<object>> {
  const headers = { "Content-Type": "application/json" };
  return fetchJson(address(draftId), { method, headers, body: JSON.stringify(body) });
}
