"use client";

import { Button, Modal } from "@mantine/core";
import { modals } from "@mantine/modals";
import type { Finding } from "@/lib/review/finding";

const SHOWN = 8;

/** Shows what is left of 必改 before a draft leaves the house; true when the writer goes on knowingly. */
export function confirmOpenFindings(open: readonly Finding[]): Promise<boolean> {
  return new Promise((resolve) => {
    const id = modals.open({
      // A header of the dialog would be a second banner of the page: its title stands among the words.
      withCloseButton: false,
      onClose: () => resolve(false),
      children: (
        <OpenFindings
          open={open}
          onAnswer={(goesOn) => {
            resolve(goesOn);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

type Props = { open: readonly Finding[]; onAnswer: (goesOn: boolean) => void };

function OpenFindings({ open, onAnswer }: Props) {
  return (
    <div className="pt-3">
      <Modal.Title className="mb-2 font-bold">还有 {open.length} 处必改</Modal.Title>
      <ul className="max-h-72 space-y-1 overflow-auto text-sm">
        {open.slice(0, SHOWN).map(({ block, start, end, rule, text, message }) => (
          <li key={`${block}:${start}:${end}:${rule}`}>
            <b className="bg-mark px-0.5">{text}</b> {message}
          </li>
        ))}
      </ul>
      {open.length > SHOWN ? <p className="mt-1 text-sm text-ink-soft">等 {open.length} 处。</p> : null}
      <p className="mt-3 text-sm text-ink-soft">
        仍要导出的，会记入本稿的导出记录；待填项以〔 〕标出并加底色。
      </p>
      <div className="mt-4 flex justify-end gap-3">
        <Button variant="default" data-autofocus onClick={() => onAnswer(false)}>
          去修改
        </Button>
        <Button onClick={() => onAnswer(true)}>仍要导出</Button>
      </div>
    </div>
  );
}
