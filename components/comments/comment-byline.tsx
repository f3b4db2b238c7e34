import type { ReactNode } from "react";
import { chinaDateTime } from "@/components/ui/china-time";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";

type Props = { author: string; at: string; isEdited: boolean; children?: ReactNode };

/** Who wrote a remark or an answer, when, and that it was written anew since. */
export function CommentByline({ author, at, isEdited, children }: Props) {
  return (
    <span className="flex items-baseline gap-2 text-xs text-ink-soft">
      <b className="text-ink">{author}</b>
      <span className="tabular-nums">{chinaDateTime(at)}</span>
      {isEdited ? <span>{COMMENT_WORDS.edited}</span> : null}
      {children}
    </span>
  );
}
