"use client";

import { Button, FileButton } from "@mantine/core";

/** Chooses a .docx that came back. */
export function ImportReturnedButton({ onFile }: { onFile: (file: File) => void }) {
  return (
    <FileButton accept=".docx" onChange={(file) => file !== null && onFile(file)}>
      {(props) => (
        <Button {...props} size="xs" variant="default">
          导入返回稿…
        </Button>
      )}
    </FileButton>
  );
}
