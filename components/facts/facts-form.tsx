"use client";

import { NumberInput, Select, TextInput } from "@mantine/core";
import { type FactSheet, MAX_FACT_CHARS } from "@/lib/speech/fact-sheet";
import { LEVEL_NAMES, LEVELS, type Level } from "@/lib/speech/level";
import { occasionFacts } from "./occasion-facts";

type Props = {
  facts: FactSheet;
  onChange: (facts: FactSheet) => void;
  /** Two columns where there is room, one in a narrow pane. */
  columns?: 1 | 2;
};

const LEVEL_OPTIONS = LEVELS.map((level) => ({ value: level, label: LEVEL_NAMES[level] }));

/** The fact sheet as a short form; every field may stay empty. */
export function FactsForm({ facts, onChange, columns = 2 }: Props) {
  const set = (change: Partial<FactSheet>) => onChange({ ...facts, ...change });
  const text = (key: "unit" | "speaker" | "post" | "place") => ({
    value: facts[key] ?? "",
    maxLength: MAX_FACT_CHARS,
    onChange: (event: { currentTarget: { value: string } }) => set({ [key]: event.currentTarget.value }),
  });
  const number = (key: "year" | "unitCount" | "minutes") => ({
    value: facts[key] ?? "",
    onChange: (value: string | number) => set({ [key]: typeof value === "number" ? value : undefined }),
    allowDecimal: false,
    allowNegative: false,
    hideControls: true,
  });
  return (
    <div className={`grid gap-3 ${columns === 2 ? "sm:grid-cols-2" : ""}`}>
      <TextInput
        label="会议名称"
        placeholder="全市2025年度抓基层党建工作述职评议会议"
        className={columns === 2 ? "sm:col-span-2" : ""}
        maxLength={MAX_FACT_CHARS}
        value={facts.occasion ?? ""}
        onChange={(event) => set(occasionFacts(facts, event.currentTarget.value))}
      />
      <TextInput label="单位" placeholder="地名或单位名，不含“市委”" {...text("unit")} />
      <Select
        label="层级"
        placeholder="选择层级"
        data={LEVEL_OPTIONS}
        value={facts.level ?? null}
        onChange={(value) => set({ level: (value as Level | null) ?? undefined })}
        clearable
        clearButtonProps={{ "aria-label": "清除层级" }}
      />
      <NumberInput
        label="年度"
        description="被评议或总结的年份"
        min={1949}
        max={2099}
        thousandSeparator={false}
        {...number("year")}
      />
      <NumberInput
        label="述职人数"
        description="现场述职的人数"
        min={0}
        max={9999}
        {...number("unitCount")}
      />
      <TextInput label="讲话人" {...text("speaker")} />
      <TextInput label="职务" {...text("post")} />
      <TextInput
        label="会议日期"
        type="date"
        value={facts.date ?? ""}
        onChange={(event) => set({ date: event.currentTarget.value || undefined })}
      />
      <TextInput label="地点" {...text("place")} />
      <NumberInput label="目标时长" suffix=" 分钟" min={1} max={240} {...number("minutes")} />
    </div>
  );
}
