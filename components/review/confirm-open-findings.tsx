"use client";

import { modals } from "@mantine/modals";
import type { Finding } from "@/lib/review/finding";

const SHOWN = 8;

/** Shows what is left of 必改 before a draft leaves the house; true when the writer goes on knowingly. */
export function confirmOpenFindings(open: readonly Finding[]): Promise<boolean> {
  return new Promise((resolve) => {
    modals.openConfirmModal({
      title: `还有 ${open.length} 处必改`,
      children: (
        <div className="text-sm">
          <ul className="max-h-72 space-y-1 overflow-auto">
            {open.slice(0, SHOWN).map(({ block, start, end, rule, text, message }) => (
              <li key={`${block}:${start}:${end}:${rule}`}>
                <b className="bg-mark px-0.5">{text}</b> {message}
              </li>
            ))}
          </ul>
          {open.length > SHOWN ? <p className="mt-1 text-ink-soft">等 {open.length} 处。</p> : null}
          <p className="mt-3 text-ink-soft">仍要导出的，会记入本稿的导出记录；待填项以〔 〕标出并加底色。</p>
        </div>
      ),
      labels: { confirm: "仍要导出", cancel: "去修改" },
      onConfirm: () => resolve(true),
      onCancel: () => resolve(false),
      onClose: () => resolve(false),
    });
  });
}
