"use client";

import { Button, Modal, Radio } from "@mantine/core";
import { useState } from "react";
import { Waiting } from "@/components/ui/waiting";
import { withKeys } from "@/components/ui/with-keys";
import type { FileText } from "@/lib/corpus/file-text";
import { failureMessage } from "@/lib/messages/zh";
import type { DroppedFile } from "./use-dropped-file";

type Props = {
  dropped: DroppedFile;
  /** The draft has no words of its own yet. */
  takesFront: boolean;
  onInsert: (text: FileText) => void;
  onClose: () => void;
};

/** Offers the text of a dropped file: what it is, its headings, and to insert it or not. */
export function DroppedFileDialog({ dropped, takesFront, onInsert, onClose }: Props) {
  return (
    // Put together by hand: the ready-made head is a banner landmark, and a page has one of these.
    <Modal.Root opened onClose={onClose} size="lg" returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label="插入文件里的文字">
        <Modal.Body className="pt-4">
          <h2 className="font-bold">插入文件里的文字</h2>
          <p className="mb-3 text-xs text-ink-soft">{dropped.name}</p>
          {dropped.state === "reading" ? <Waiting label="正在读取文件" /> : null}
          {dropped.state === "failed" ? <p role="alert">{failureMessage(dropped.problem)}</p> : null}
          {dropped.state === "read" ? (
            <Texts texts={dropped.texts} takesFront={takesFront} onInsert={onInsert} onClose={onClose} />
          ) : (
            <p className="mt-4 text-right">
              <Button variant="default" size="xs" onClick={onClose}>
                {dropped.state === "reading" ? "不读了" : "知道了"}
              </Button>
            </p>
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

type TextsProps = Pick<Props, "takesFront" | "onInsert" | "onClose"> & { texts: readonly FileText[] };

function Texts({ texts, takesFront, onInsert, onClose }: TextsProps) {
  const [chosen, setChosen] = useState("0");
  const text = texts[Number(chosen)];
  if (text === undefined) return null;
  return (
    <>
      {texts.length < 2 ? (
        <p>{summaryOf(text)}</p>
      ) : (
        <Radio.Group label={`文件里有 ${texts.length} 篇，插入哪一篇？`} value={chosen} onChange={setChosen}>
          {withKeys(texts).map(({ key, item }) => (
            <Radio key={key} value={key} size="xs" mt={4} label={summaryOf(item)} />
          ))}
        </Radio.Group>
      )}
      <Headings text={text} />
      <p className="mt-3 text-xs text-ink-soft">
        {takesFront ? "标题、称谓一并填入。" : "插入光标处，不带标题和称谓。"}
        文件不会存入语料库；插入后可以一次撤销。
      </p>
      <div className="mt-4 flex justify-end gap-2">
        <Button variant="default" size="xs" onClick={onClose}>
          取消
        </Button>
        <Button size="xs" data-autofocus onClick={() => onInsert(text)}>
          插入
        </Button>
      </div>
    </>
  );
}

function Headings({ text: { lines } }: { text: FileText }) {
  const headings = withKeys(lines).filter(({ item }) => item.level !== null);
  if (headings.length === 0) return null;
  return (
    <ul
      aria-label="识别出的小标题"
      // Long outlines scroll, by key as well.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reached by key.
      tabIndex={0}
      className="mt-3 max-h-56 overflow-auto rounded-md border border-line bg-desk px-3 py-2"
    >
      {headings.map(({ key, item }) => (
        <li key={key} style={{ paddingLeft: `${(item.level ?? 1) - 1}em` }}>
          {item.text}
        </li>
      ))}
    </ul>
  );
}

/** 《题目》，3200 字，12 个小标题，清理杂质 3 处，原文有删节 */
function summaryOf({ title, charCount, lines, removedCount, incomplete }: FileText): string {
  const headings = lines.filter(({ level }) => level !== null).length;
  const notes = [
    `《${title}》`,
    `${charCount} 字`,
    `${headings} 个小标题`,
    removedCount > 0 ? `清理杂质 ${removedCount} 处` : "",
    incomplete ? "原文有删节" : "",
  ];
  return notes.filter((note) => note !== "").join("，");
}
