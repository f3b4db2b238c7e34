"use client";

import { Button } from "@mantine/core";
import { COMMENT_WORDS } from "@/lib/messages/zh-comments";
import type { CommentTarget } from "@/lib/speech/draft-comment";
import { confirmDelete } from "./confirm-delete";

type Props = {
  type: CommentTarget["type"];
  mayEdit: boolean;
  mayDelete: boolean;
  onEdit: () => void;
  onDelete: () => void;
};

/** What the writer of a remark or an answer can do about their own words. */
export function OwnWordsButtons({ type, mayEdit, mayDelete, onEdit, onDelete }: Props) {
  const small = { size: "compact-xs", variant: "subtle", color: "gray" } as const;
  return (
    <>
      {mayEdit ? (
        <Button {...small} onClick={onEdit}>
          {COMMENT_WORDS.edit}
        </Button>
      ) : null}
      {mayDelete ? (
        <Button {...small} onClick={() => confirmDelete(type, onDelete)}>
          {COMMENT_WORDS.delete}
        </Button>
      ) : null}
    </>
  );
}
