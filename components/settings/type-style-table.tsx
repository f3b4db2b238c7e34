"use client";

import { Autocomplete, Checkbox, Select, Table } from "@mantine/core";
import type { PageProfile, TypeStyle } from "@/lib/export/page-profile";
import { OFFICE_FACES } from "@/lib/export/pdf-faces";
import { TYPE_SIZES, typeSizeName } from "@/lib/export/type-size";

type Props = { profile: PageProfile; onChange: (part: Partial<PageProfile>) => void };

type Row = {
  readonly label: string;
  readonly style: TypeStyle;
  readonly with: (style: TypeStyle) => Partial<PageProfile>;
};

/** Face, size and weight of each kind of line. */
export function TypeStyleTable({ profile, onChange }: Props) {
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table aria-label="字体和字号" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>项目</Table.Th>
            <Table.Th>字体</Table.Th>
            <Table.Th>字号</Table.Th>
            <Table.Th>加粗</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rowsOf(profile).map((row) => (
            <StyleRow key={row.label} row={row} onChange={(style) => onChange(row.with(style))} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function StyleRow({ row: { label, style }, onChange }: { row: Row; onChange: (style: TypeStyle) => void }) {
  const sizes = TYPE_SIZES.map(({ name, pt }) => ({ value: String(pt), label: `${name}（${pt} 磅）` }));
  const own = sizes.some(({ value }) => value === String(style.sizePt))
    ? []
    : [{ value: String(style.sizePt), label: typeSizeName(style.sizePt) }];
  return (
    <Table.Tr>
      <Table.Th scope="row" className="whitespace-nowrap font-normal">
        {label}
      </Table.Th>
      <Table.Td>
        <Autocomplete
          aria-label={`${label}的字体`}
          data={[...OFFICE_FACES]}
          value={style.face}
          onChange={(face) => onChange({ ...style, face })}
        />
      </Table.Td>
      <Table.Td>
        <Select
          aria-label={`${label}的字号`}
          allowDeselect={false}
          data={[...own, ...sizes]}
          value={String(style.sizePt)}
          onChange={(pt) => onChange({ ...style, sizePt: Number(pt) })}
        />
      </Table.Td>
      <Table.Td>
        <Checkbox
          aria-label={`${label}加粗`}
          checked={style.bold}
          onChange={(event) => onChange({ ...style, bold: event.currentTarget.checked })}
        />
      </Table.Td>
    </Table.Tr>
  );
}

function rowsOf({ title, subtitle, subLine, body, headings, pageNumber }: PageProfile): Row[] {
  const [first, second, third] = headings;
  return [
    { label: "标题", style: title, with: (style) => ({ title: style }) },
    { label: "副标题", style: subtitle, with: (style) => ({ subtitle: style }) },
    { label: "日期和讲话人", style: subLine, with: (style) => ({ subLine: style }) },
    { label: "正文", style: body, with: (style) => ({ body: style }) },
    { label: "一级标题 一、", style: first, with: (style) => ({ headings: [style, second, third] }) },
    { label: "二级标题 （一）", style: second, with: (style) => ({ headings: [first, style, third] }) },
    { label: "三级标题 1.", style: third, with: (style) => ({ headings: [first, second, style] }) },
    { label: "页码", style: pageNumber, with: (style) => ({ pageNumber: { ...pageNumber, ...style } }) },
  ];
}
