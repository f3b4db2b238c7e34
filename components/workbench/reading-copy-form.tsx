"use client";

import { Button, Group, Modal, SegmentedControl, Stack, Switch, Text } from "@mantine/core";
import { useState } from "react";
import type { ReadingFormat } from "@/lib/export/export-format";
import {
  DEFAULT_READING_CHOICES,
  READING_SIZES_PT,
  readReadingSize,
} from "@/lib/export/reading-copy/reading-choices";

const SIZE_NAMES = { 18: "小二（18 磅）", 22: "二号（22 磅）", 26: "一号（26 磅）" } as const;

type Props = {
  /** `query` goes with the address of the export. */
  onExport: (format: ReadingFormat, query: string) => void;
};

/** What a speaker may choose of a reading copy, and in which file. */
export function ReadingCopyForm({ onExport }: Props) {
  const [sizePt, setSizePt] = useState(DEFAULT_READING_CHOICES.sizePt);
  const [breaths, setBreaths] = useState(DEFAULT_READING_CHOICES.breaths);
  const query = `&size=${sizePt}${breaths ? "" : "&breaths=0"}`;
  return (
    <Stack gap="sm" pt="sm">
      <Modal.Title className="font-bold">大字版</Modal.Title>
      <Text size="sm">
        念稿用：不把一句话分在两页，页末印出下一页的头几个字，难字上方注音，每部分末尾印出用时。
      </Text>
      <SegmentedControl
        fullWidth
        aria-label="字号"
        data={READING_SIZES_PT.map((size) => ({ value: String(size), label: SIZE_NAMES[size] }))}
        value={String(sizePt)}
        onChange={(value) => setSizePt(readReadingSize(value) ?? sizePt)}
      />
      <Switch
        label="在长句该换气处印“/”"
        checked={breaths}
        onChange={(event) => setBreaths(event.currentTarget.checked)}
      />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={() => onExport("reading-pdf", query)}>
          导出 PDF
        </Button>
        <Button data-autofocus onClick={() => onExport("reading-docx", query)}>
          导出 .docx
        </Button>
      </Group>
    </Stack>
  );
}
