"use client";

import { NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { Correction } from "@/lib/corpus/correction";
import type { LibraryDocument } from "@/lib/corpus/library-document";
import { DOCUMENT_KIND_NAMES, DOCUMENT_KINDS, isDocumentKind } from "@/lib/speech/document-kind";
import { LEVEL_NAMES, LEVELS } from "@/lib/speech/level";

type Props = { document: LibraryDocument; onSet: (correction: Correction) => void };

const KIND_OPTIONS = DOCUMENT_KINDS.map((value) => ({ value, label: DOCUMENT_KIND_NAMES[value] }));
const LEVEL_OPTIONS = LEVELS.map((value) => ({ value, label: LEVEL_NAMES[value] }));

/** The document's facts; each is saved by itself, a choice at once and what is typed on leaving the field. */
export function FieldsForm({ document, onSet }: Props) {
  const { title, kind, level, sector, year } = document;
  return (
    <div className="space-y-2">
      <TitleField key={title} title={title} onSet={onSet} />
      <Select
        size="xs"
        label="文种"
        placeholder="未定"
        data={KIND_OPTIONS}
        value={kind}
        clearable
        clearButtonProps={{ "aria-label": "清除文种" }}
        onChange={(value) => onSet({ what: "kind", value: isDocumentKind(value) ? value : null })}
      />
      <div className="grid grid-cols-2 gap-2">
        <Select
          size="xs"
          label="层级"
          placeholder="未定"
          data={LEVEL_OPTIONS}
          value={level}
          clearable
          clearButtonProps={{ "aria-label": "清除层级" }}
          onChange={(value) => onSet({ what: "level", value: LEVELS.find((each) => each === value) ?? null })}
        />
        <YearField key={year} year={year} onSet={onSet} />
      </div>
      <SectorField key={sector} sector={sector} onSet={onSet} />
    </div>
  );
}

function TitleField({ title, onSet }: { title: string; onSet: Props["onSet"] }) {
  const [text, setText] = useState(title);
  const trimmed = text.replace(/\s+/gu, " ").trim();
  return (
    <Textarea
      size="xs"
      label="标题"
      autosize
      minRows={2}
      maxLength={200}
      value={text}
      error={trimmed === "" ? "标题不能空着" : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (trimmed !== "" && trimmed !== title) onSet({ what: "title", value: trimmed });
      }}
    />
  );
}

function YearField({ year, onSet }: { year: number | null; onSet: Props["onSet"] }) {
  const [value, setValue] = useState<number | string>(year ?? "");
  const next = typeof value === "number" ? value : null;
  const isSound = next === null ? value === "" : next >= 1949 && next <= 2099;
  return (
    <NumberInput
      size="xs"
      label="年度"
      placeholder="未定"
      hideControls
      allowDecimal={false}
      value={value}
      error={isSound ? undefined : "1949—2099"}
      onChange={setValue}
      onBlur={() => {
        if (isSound && next !== year) onSet({ what: "year", value: next });
      }}
    />
  );
}

function SectorField({ sector, onSet }: { sector: string | null; onSet: Props["onSet"] }) {
  const [text, setText] = useState(sector ?? "");
  const next = text.trim() === "" ? null : text.trim();
  return (
    <TextInput
      size="xs"
      label="领域"
      placeholder="未定，如：社区、机关、国企"
      maxLength={40}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (next !== sector) onSet({ what: "sector", value: next });
      }}
    />
  );
}
