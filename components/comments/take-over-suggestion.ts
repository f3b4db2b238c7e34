import { undo } from "@tiptap/pm/history";
import { acceptSuggestion } from "@/components/editor/commands/comments";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import type { Failure, Result } from "@/lib/result";
import type { DraftComment } from "@/lib/speech/draft-comment";

/** What became of an acceptance. */
export type TakenOver =
  | { readonly type: "accepted" }
  /** The draft no longer reads as it did when the change was proposed; nothing was written. */
  | { readonly type: "outdated" }
  /** Not accepted: the words are back as they were, or stand because the draft was written on meanwhile. */
  | { readonly type: "refused"; readonly error: Failure; readonly isPutBack: boolean };

type Server = {
  readonly accept: () => Promise<Result<object>>;
  /** Whether the server has the change as accepted now. */
  readonly isAccepted: () => Promise<boolean>;
};

/**
 * Puts the proposed words in place and has the server note it.
 *
 * The words are written before the answer is there, so that nothing typed meanwhile is in the way; they are taken out
 * again when the answer is no, unless what was typed since would be undone with them.
 */
export async function takeOverSuggestion(
  editor: Pick<SpeechEditorHandle, "run" | "runFromPanel" | "getState">,
  { id, quote, replacement }: Pick<DraftComment, "id" | "quote" | "replacement">,
  server: Server,
): Promise<TakenOver> {
  if (!editor.run(acceptSuggestion(id, quote, replacement ?? ""))) return { type: "outdated" };
  const written = editor.getState().doc;
  const answer = await server.accept();
  if (answer.ok) return { type: "accepted" };
  const { error } = answer;
  // An answer that was lost on the way may have been a yes.
  if (error.code === "server-unreachable" && (await server.isAccepted())) return { type: "accepted" };
  const isPutBack = editor.getState().doc === written && editor.runFromPanel(undo);
  return { type: "refused", error, isPutBack };
}
