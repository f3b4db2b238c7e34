"use client";

import { Button, Modal, Radio } from "@mantine/core";
import { EyeOff, Merge } from "lucide-react";
import { useState } from "react";
import { readablePhrase } from "@/components/phrases/phrase-text";
import type { Phrase } from "@/lib/mining/phrase";

type Props = {
  phrases: readonly Phrase[];
  isPending: boolean;
  onMerge: (main: Phrase, others: readonly Phrase[]) => void;
  onRetire: (phrases: readonly Phrase[]) => void;
  onClear: () => void;
};

/** What can be done with the phrases selected. */
export function PhraseBar({ phrases, isPending, onMerge, onRetire, onClear }: Props) {
  const [isMerging, setMerging] = useState(false);
  return (
    <section
      aria-label="批量操作"
      className="sticky bottom-0 z-10 flex flex-wrap items-center gap-2 border-t border-line bg-sheet px-4 py-2 shadow-[0_-2px_6px_rgb(0_0_0/0.06)]"
    >
      <span className="mr-2 font-bold" role="status">
        已选 {phrases.length} 条
      </span>
      <Button
        size="xs"
        variant="default"
        leftSection={<Merge size={13} aria-hidden />}
        disabled={phrases.length < 2 || isPending}
        onClick={() => setMerging(true)}
      >
        合并为一条
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<EyeOff size={13} aria-hidden />}
        disabled={isPending}
        onClick={() => onRetire(phrases)}
      >
        不再推荐
      </Button>
      <Button size="xs" variant="subtle" color="gray" className="ml-auto" onClick={onClear}>
        取消选择
      </Button>
      <MergeDialog
        key={phrases.map(({ id }) => id).join()}
        phrases={phrases}
        isOpen={isMerging}
        onClose={() => setMerging(false)}
        onMerge={(main, others) => {
          setMerging(false);
          onMerge(main, others);
        }}
      />
    </section>
  );
}

type DialogProps = Pick<Props, "phrases" | "onMerge"> & { isOpen: boolean; onClose: () => void };

function MergeDialog({ phrases, isOpen, onClose, onMerge }: DialogProps) {
  // The one used most widely is the likeliest to stay.
  const [widest] = [...phrases].sort((a, b) => b.documentFrequency - a.documentFrequency);
  const [mainId, setMainId] = useState(widest?.id ?? "");
  const main = phrases.find(({ id }) => id === mainId);
  return (
    // Put together by hand: the ready-made head is a banner landmark, and a page has one of these.
    <Modal.Root opened={isOpen} onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content aria-label="合并为一条">
        <Modal.Body className="pt-4">
          <h2 className="mb-2 font-bold">合并为一条</h2>
          <Radio.Group
            label="以哪一条为准？其余的算作它的说法，篇数合并计算。"
            value={mainId}
            onChange={setMainId}
          >
            <div className="my-3 space-y-2">
              {phrases.map(({ id, text, documentFrequency }) => (
                <Radio key={id} value={id} label={`${readablePhrase(text)}（${documentFrequency} 篇）`} />
              ))}
            </div>
          </Radio.Group>
          <div className="flex justify-end gap-2">
            <Button variant="default" onClick={onClose}>
              取消
            </Button>
            <Button
              disabled={main === undefined}
              onClick={() => {
                if (main !== undefined)
                  onMerge(
                    main,
                    phrases.filter(({ id }) => id !== main.id),
                  );
              }}
            >
              合并
            </Button>
          </div>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
