"use client";

import { notifications } from "@mantine/notifications";
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { goToComment, showComments } from "@/components/editor/commands/comments";
import { shownComments } from "@/components/editor/extensions/comments-plugin";
import { anchorTextOf, rangeBetween } from "@/components/editor/queries/anchor-place";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { notifyFailure } from "@/components/ui/notify-failure";
import { whenIdle } from "@/components/ui/when-idle";
import { failureMessage } from "@/lib/messages/zh";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { Failure, Result } from "@/lib/result";
import type { CommentAct, CommentTarget, DraftComment, EditedComment } from "@/lib/speech/draft-comment";
import type { DraftDocument } from "@/lib/speech/draft-document";
import { makeAnchor, type TextAnchor } from "@/lib/speech/text-anchor";
import { type ChosenWords, chooseWords } from "./choose-words";
import { fetchComments, sendAnchors, sendComment, sendDeleted, sendEdited } from "./comment-client";
import { placeComments } from "./place-comments";
import { type TakenOver, takeOverSuggestion } from "./take-over-suggestion";

/** Stands for the remark that is being written. */
const NEW_ID = "new";

type Props = {
  readonly draftId: string;
  /** As the screen shows it: follows the typing when it rests. */
  readonly document: DraftDocument;
  readonly editor: RefObject<SpeechEditorHandle | null>;
  /** Changes when the editor is made anew. */
  readonly editorKey: number;
  readonly revision: () => number;
};

/** The remarks on the opened draft: where their words stand, and everything that can be done about them. */
export function useComments({ draftId, document, editor, editorKey, revision }: Props) {
  const [comments, setComments] = useState<readonly DraftComment[] | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [composing, setComposing] = useState<ChosenWords | null>(null);
  const [placedIds, setPlacedIds] = useState<readonly string[]>([]);
  const anchors = useRef(new Map<string, TextAnchor>());
  const moved = useRef(new Map<string, TextAnchor>());

  const loadedMark = useRef<string | null>(null);

  const load = useCallback(async () => {
    const answer = await fetchComments(draftId);
    setProblem(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    loadedMark.current = answer.value.mark;
    setComments(answer.value.comments);
  }, [draftId]);
  useEffect(() => whenIdle(() => void load()), [load]);

  const open = useMemo(() => (comments ?? []).filter(({ status }) => status === "open"), [comments]);

  const place = useCallback(() => {
    const handle = editor.current;
    if (handle === null) return;
    const state = handle.getState();
    const known = open.map((each) => ({ ...each, anchor: anchors.current.get(each.id) ?? each.anchor }));
    const shown = shownComments(state);
    const placed = placeComments(state.doc, known, shown);
    // The words being remarked on are marked by whoever chose them; a mark that is gone stays gone.
    const pending = composing ? shown.filter(({ id }) => id === NEW_ID) : [];
    handle.runFromPanel(showComments([...placed.places, ...pending]));
    for (const { id, anchor } of known) {
      const now = placed.anchors.get(id);
      if (now === undefined || JSON.stringify(now) === JSON.stringify(anchor)) continue;
      anchors.current.set(id, now);
      moved.current.set(id, now);
    }
    setPlacedIds((before) => {
      const ids = placed.places.toSorted((a, b) => a.fromPos - b.fromPos).map(({ id }) => id);
      return ids.join() === before.join() ? before : ids;
    });
  }, [editor, open, composing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the words changed, or a new editor has no marks yet.
  useEffect(place, [place, document, editorKey]);

  /** Tells the server where the words stand, once the words themselves are there. */
  const keepAnchors = useCallback(async () => {
    if (moved.current.size === 0) return;
    const sent = moved.current;
    moved.current = new Map();
    const kept = await sendAnchors(draftId, sent);
    // They are looked for anew at the next visit; nothing of the remark is lost.
    if (!kept.ok) moved.current = new Map([...sent, ...moved.current]);
  }, [draftId]);

  /** Sends a change and reads anew what there is, also when it came too late. */
  const change = async (sent: Promise<Result<object>>): Promise<boolean> => {
    const done = await sent;
    if (!done.ok) notifyFailure(done.error);
    await load();
    return done.ok;
  };

  /** Begins a remark on the words selected. False when there are none. */
  const compose = (): boolean => {
    if (editor.current === null) return false;
    const chosen = chooseWords(editor.current);
    if (!chosen.ok) notifyFailure(chosen.error);
    else {
      const { fromPos, toPos } = chosen.value;
      const others = shownComments(editor.current.getState()).filter(({ id }) => id !== NEW_ID);
      const mark = { id: NEW_ID, fromPos, toPos, isSuggestion: false };
      editor.current.runFromPanel(showComments([...others, mark]));
      setComposing(chosen.value);
    }
    return chosen.ok;
  };

  const add = async (text: string, replacement: string | null): Promise<boolean> => {
    const handle = editor.current;
    const mark = handle && shownComments(handle.getState()).find(({ id }) => id === NEW_ID);
    if (handle == null || composing === null) return false;
    if (mark == null) {
      notifyFailure({ code: "comment-words-gone" });
      return false;
    }
    const { doc } = handle.getState();
    const anchor = makeAnchor(anchorTextOf(doc), rangeBetween(doc, mark.fromPos, mark.toPos));
    const { quotation } = composing;
    const sent = { type: "comment", text, replacement, anchor, quotation, revision: revision() } as const;
    const done = await change(sendComment(draftId, sent));
    if (done) setComposing(null);
    return done;
  };

  const act = (id: string, name: CommentAct) =>
    change(sendComment(draftId, { type: "act", comment: id, act: name }));

  const accept = async (remark: DraftComment) => {
    if (editor.current === null) return;
    const { id, replacement } = remark;
    const sent = { type: "act", comment: id, act: "accept", replacement } as const;
    const taken = await takeOverSuggestion(editor.current, remark, {
      accept: () => sendComment(draftId, sent),
      isAccepted: async () => {
        const known = await fetchComments(draftId);
        return known.ok && known.value.comments.some((each) => each.id === id && each.status === "accepted");
      },
    });
    if (taken.type === "outdated") return notifyFailure({ code: "suggestion-outdated" });
    if (taken.type === "accepted") notifications.show({ message: COMMENT_WORDS.accepted, autoClose: 4000 });
    else {
      // The words written for a moment were no place of the remark's.
      anchors.current.delete(id);
      moved.current.delete(id);
      notifyRefused(taken);
    }
    await load();
  };

  return {
    comments,
    problem,
    open,
    /** Ids of open remarks whose words are in the draft, in the order of the text. */
    placedIds,
    composing,
    compose,
    cancel: () => {
      setComposing(null);
      editor.current?.focus();
    },
    add,
    reply: (id: string, text: string) => change(sendComment(draftId, { type: "reply", comment: id, text })),
    act,
    accept,
    edit: (edited: EditedComment) => change(sendEdited(draftId, edited)),
    remove: (target: CommentTarget) => change(sendDeleted(draftId, target)),
    goTo: (id: string) => editor.current?.run(goToComment(id)) ?? false,
    load,
    /** Takes the news of how the remarks stand on the server: reads them anew unless these are the ones shown. */
    follow: (mark: string) => {
      const isBeingRead = comments === null && problem === null;
      if (!isBeingRead && loadedMark.current !== mark) void load();
    },
    keepAnchors,
  };
}

/** Says why a change was not accepted, and what the draft reads now. */
function notifyRefused({ error, isPutBack }: Extract<TakenOver, { type: "refused" }>): void {
  const stands = isPutBack ? COMMENT_WORDS.putBack : COMMENT_WORDS.notPutBack;
  notifications.show({ color: "red", message: `${failureMessage(error)}${stands}`, autoClose: 12_000 });
}

export type CommentsWork = ReturnType<typeof useComments>;
