import { fetchJson } from "@/components/ui/fetch-json";
import type { Result } from "@/lib/result";
import type {
  CommentAct,
  CommentTarget,
  DraftComment,
  EditedComment,
  NewComment,
} from "@/lib/speech/draft-comment";
import type { TextAnchor } from "@/lib/speech/text-anchor";

type Sent =
  | ({ readonly type: "comment" } & NewComment)
  | { readonly type: "reply"; readonly comment: string; readonly text: string }
  | {
      readonly type: "act";
      readonly comment: string;
      readonly act: CommentAct;
      /** Of an acceptance: the words that were put in place. */
      readonly replacement?: string | null;
    };

const address = (draftId: string) => `/api/drafts/${draftId}/comments`;

/** The remarks, and the mark that the news of others (`Presence`) has while they are as they are here. */
export function fetchComments(
  draftId: string,
): Promise<Result<{ comments: DraftComment[]; mark: string | null }>> {
  return fetchJson(address(draftId));
}

export function sendComment(draftId: string, sent: Sent): Promise<Result<object>> {
  return send(draftId, "POST", sent);
}

export function sendEdited(draftId: string, edited: EditedComment): Promise<Result<object>> {
  return send(draftId, "PUT", edited);
}

export function sendDeleted(draftId: string, target: CommentTarget): Promise<Result<object>> {
  return send(draftId, "DELETE", target);
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
