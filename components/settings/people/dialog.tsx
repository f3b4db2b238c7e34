import { Modal } from "@mantine/core";
import type { ReactNode } from "react";

type Props = { title: string; onClose: () => void; children: ReactNode };

/** A dialog with its title among the words: the ready-made head is a banner landmark, and a page has one of these. */
export function Dialog({ title, onClose, children }: Props) {
  return (
    <Modal.Root opened onClose={onClose} size="md">
      <Modal.Overlay />
      <Modal.Content aria-label={title}>
        <Modal.Body className="space-y-3 pt-4">
          <h2 className="font-bold">{title}</h2>
          {children}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
