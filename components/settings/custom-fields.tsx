"use client";

import { Checkbox, Fieldset, Select, TextInput } from "@mantine/core";
import {
  NUMBERINGS,
  PAGE_NUMBER_FORMS,
  PAGE_NUMBER_PLACES,
  type PageProfile,
} from "@/lib/export/page-profile";

type Props = { profile: PageProfile; onChange: (part: Partial<PageProfile>) => void };

const PLACE_LABELS = { outside: "单页居右、双页居左", centre: "居中", none: "不印" } as const;
const FORM_LABELS = { dashed: "— 1 —", plain: "1" } as const;
const NUMBERING_LABELS = { text: "文字（各处显示一样）", word: "Word 自动编号" } as const;

/** What offices have customs of their own for: page numbers, heading numbers, digits, lead sentences. */
export function CustomFields({ profile, onChange }: Props) {
  const { pageNumber, numbering, latinFace, runInLead } = profile;
  const place = (value: string | null) => PAGE_NUMBER_PLACES.find((each) => each === value);
  const form = (value: string | null) => PAGE_NUMBER_FORMS.find((each) => each === value);
  return (
    <Fieldset legend="页码、序号和习惯" className="grid gap-3 md:grid-cols-2">
      <Select
        label="页码位置"
        allowDeselect={false}
        data={PAGE_NUMBER_PLACES.map((value) => ({ value, label: PLACE_LABELS[value] }))}
        value={pageNumber.place}
        onChange={(value) =>
          onChange({ pageNumber: { ...pageNumber, place: place(value) ?? pageNumber.place } })
        }
      />
      <Select
        label="页码样式"
        allowDeselect={false}
        data={PAGE_NUMBER_FORMS.map((value) => ({ value, label: FORM_LABELS[value] }))}
        value={pageNumber.form}
        onChange={(value) =>
          onChange({ pageNumber: { ...pageNumber, form: form(value) ?? pageNumber.form } })
        }
      />
      <Select
        label="标题序号"
        description="一、（一）1. 在 .docx 里怎样存；一是、二是总是文字"
        allowDeselect={false}
        data={NUMBERINGS.map((value) => ({ value, label: NUMBERING_LABELS[value] }))}
        value={numbering}
        onChange={(value) => onChange({ numbering: NUMBERINGS.find((each) => each === value) ?? numbering })}
      />
      <TextInput
        label="数字和字母的字体"
        description="留空则与所在行的中文字体相同"
        placeholder="如 Times New Roman"
        maxLength={60}
        value={latinFace ?? ""}
        onChange={(event) => onChange({ latinFace: event.currentTarget.value || null })}
      />
      <div className="flex flex-col gap-2">
        <Checkbox
          label="段首句（一是……。）加粗"
          checked={runInLead?.bold === true}
          onChange={(event) =>
            onChange({
              runInLead: event.currentTarget.checked ? { face: profile.body.face, bold: true } : null,
            })
          }
        />
        <Checkbox
          label="日期行加圆括号"
          checked={profile.bracketDateLine}
          onChange={(event) => onChange({ bracketDateLine: event.currentTarget.checked })}
        />
      </div>
      <div className="flex flex-col gap-2">
        <Checkbox
          label="双面印刷：双页左右边距对调"
          checked={profile.mirrorMargins}
          onChange={(event) => onChange({ mirrorMargins: event.currentTarget.checked })}
        />
        <Checkbox
          label="孤行控制（段落不留单行在页首页尾）"
          checked={profile.widowControl}
          onChange={(event) => onChange({ widowControl: event.currentTarget.checked })}
        />
      </div>
    </Fieldset>
  );
}
