"use client";

import { CloseButton, Modal } from "@mantine/core";
import { shortcutText } from "@/components/ui/shortcut-keys";
import { SHORTCUT_GROUPS, SHORTCUT_IDS, shortcut, shortcutKeys } from "@/components/workbench/shortcuts";
import { useIsMac } from "@/components/workbench/use-shortcut-text";

/** Every shortcut, by group, as this reader's keyboard has the keys. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  return (
    // A heading of our own: the dialog's would be a second banner of the page.
    <Modal
      opened
      onClose={onClose}
      withCloseButton={false}
      size="xl"
      transitionProps={{ duration: 0 }}
      attributes={{ content: { "aria-label": "快捷键一览" } }}
    >
      <div className="mb-3 flex items-center">
        <h2 className="font-bold">快捷键一览</h2>
        <CloseButton aria-label="关闭" className="ml-auto" onClick={onClose} />
      </div>
      <div className="columns-1 gap-8 sm:columns-2">
        {Object.entries(SHORTCUT_GROUPS).map(([group, name]) => (
          <GroupTable key={group} group={group} name={name} />
        ))}
      </div>
    </Modal>
  );
}

function GroupTable({ group, name }: { group: string; name: string }) {
  const isMac = useIsMac();
  return (
    <section aria-label={name} className="mb-5 break-inside-avoid">
      <h3 className="mb-1 text-xs font-bold text-ink-soft">{name}</h3>
      <dl>
        {SHORTCUT_IDS.filter((id) => shortcut(id).group === group).map((id) => (
          <div key={id} className="flex items-baseline justify-between gap-4 border-b border-line py-1">
            <dt>{shortcut(id).label}</dt>
            <dd>
              <kbd className="whitespace-nowrap text-xs text-ink-soft">
                {shortcutText(shortcutKeys(id, isMac), isMac)}
              </kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
