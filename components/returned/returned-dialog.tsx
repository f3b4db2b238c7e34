"use client";

import { Button, CloseButton, Modal } from "@mantine/core";
import { Waiting } from "@/components/ui/waiting";
import { failureMessage } from "@/lib/messages/zh";
import { RETURN_WORDS } from "@/lib/messages/zh-compare";
import type { DraftDocument } from "@/lib/speech/draft-document";
import type { FactSheet } from "@/lib/speech/fact-sheet";
import { ReturnReviewList } from "./return-review-list";
import type { ReturnedState } from "./use-returned";

type Props = {
  returned: ReturnedState;
  draft: { readonly document: DraftDocument; readonly facts: FactSheet };
  /** Writes the draft with the changes taken over; false when it could not. */
  onWrite: (document: DraftDocument, count: number) => Promise<void>;
  onClose: () => void;
};

/** What came back in a file, to be taken over change by change. */
export function ReturnedDialog({ returned, draft, onWrite, onClose }: Props) {
  return (
    // Put together by hand: the ready-made head is a banner landmark, and a page has one of these.
    <Modal.Root opened onClose={onClose} fullScreen returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label={RETURN_WORDS.title}>
        <Modal.Body className="flex h-dvh flex-col p-0">
          <div className="flex items-center gap-3 border-b border-line bg-sheet px-4 py-2">
            <h2 className="font-bold">{RETURN_WORDS.title}</h2>
            <p className="min-w-0 flex-1 truncate text-xs text-ink-soft">{returned.name}</p>
            <CloseButton aria-label="关闭返回稿" onClick={onClose} />
          </div>
          {returned.state === "reading" ? <Waiting label="正在读取返回稿并与本稿比对" /> : null}
          {returned.state === "failed" ? (
            <div className="m-auto max-w-xl p-6 text-center">
              <p role="alert">{failureMessage(returned.problem)}</p>
              <Button className="mt-4" variant="default" size="xs" onClick={onClose}>
                知道了
              </Button>
            </div>
          ) : null}
          {returned.state === "read" ? (
            <ReturnReviewList work={returned.work} draft={draft} onWrite={onWrite} onClose={onClose} />
          ) : null}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
