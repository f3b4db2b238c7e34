import { modals } from "@mantine/modals";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { CommentTarget } from "@/lib/speech/draft-comment";

const QUESTIONS = { comment: COMMENT_WORDS.deleteRemark, reply: COMMENT_WORDS.deleteReply } as const;

/** Asks before a remark or an answer is taken away for good. */
export function confirmDelete(type: CommentTarget["type"], onConfirm: () => void): void {
  const { title, explanation } = QUESTIONS[type];
  modals.openConfirmModal({
    title,
    children: explanation,
    labels: { confirm: COMMENT_WORDS.delete, cancel: COMMENT_WORDS.cancel },
    onConfirm,
  });
}
