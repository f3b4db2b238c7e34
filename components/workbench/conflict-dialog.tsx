"use client";

import { Button, Modal } from "@mantine/core";

type Props = {
  opened: boolean;
  busy: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Two people or two tabs changed the draft: both texts are kept, the writer says which one goes on. */
export function ConflictDialog({ opened, busy, onKeepMine, onTakeTheirs }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="这份文稿已在别处改动过"
    >
      <p className="mb-4 leading-relaxed">
        可能是另一个窗口或另一位同志保存了改动。两份内容都会保留：没有选中的一份在“版本”里随时可以恢复。
      </p>
      <div className="flex justify-end gap-2">
        <Button variant="default" loading={busy} onClick={onTakeTheirs}>
          改用别处的内容
        </Button>
        <Button loading={busy} onClick={onKeepMine}>
          以本页内容为准
        </Button>
      </div>
    </Modal>
  );
}
