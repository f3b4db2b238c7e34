"use client";

import { useState } from "react";
import type { CommentReply as Reply } from "@/lib/speech/draft-comment";
import { CommentByline } from "./comment-byline";
import { OwnWordsButtons } from "./own-words-buttons";
import { ReplyForm } from "./reply-form";

type Props = {
  reply: Reply;
  mayEdit: boolean;
  mayDelete: boolean;
  /** @returns whether it was kept. */
  onEdit: (text: string) => Promise<boolean>;
  onDelete: () => void;
};

/** One answer to a remark. */
export function CommentReply({ reply, mayEdit, mayDelete, onEdit, onDelete }: Props) {
  const [isEditing, setIsEditing] = useState(false);
  const { author, createdAt, isEdited, text } = reply;
  const leave = () => setIsEditing(false);
  return (
    <li className="py-1">
      <CommentByline author={author} at={createdAt} isEdited={isEdited} />
      {isEditing ? (
        <ReplyForm
          start={text}
          onSend={async (words) => {
            const done = await onEdit(words);
            if (done) leave();
            return done;
          }}
          onCancel={leave}
        />
      ) : (
        <>
          <p className="whitespace-pre-wrap leading-relaxed">{text}</p>
          <div className="-ml-2 flex">
            <OwnWordsButtons
              type="reply"
              {...{ mayEdit, mayDelete, onDelete }}
              onEdit={() => setIsEditing(true)}
            />
          </div>
        </>
      )}
    </li>
  );
}
