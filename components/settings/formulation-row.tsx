"use client";

import { ActionIcon, Badge, Switch } from "@mantine/core";
import { Pencil, RotateCcw, Trash2 } from "lucide-react";
import { FORMULATION_GROUP_NAMES } from "@/lib/messages/zh-review";
import type { FormulationOrigin, ListedFormulation } from "@/lib/review/formulation-list";

type Props = {
  listed: ListedFormulation;
  isSaving: boolean;
  mayManage: boolean;
  onEdit: () => void;
  onSwitch: (isOff: boolean) => void;
  onRemove: () => void;
};

const ORIGIN_NAMES: Readonly<Record<Exclude<FormulationOrigin, "built-in">, string>> = {
  own: "本单位",
  changed: "本单位改过",
};

/** One entry: how it should read, how it is got wrong, on whose authority. */
export function FormulationRow({ listed, isSaving, mayManage, onEdit, onSwitch, onRemove }: Props) {
  const { entry, origin, isOff } = listed;
  const { term, canonical, wrong, staleFrom, say, authority, group } = entry;
  return (
    <li className="flex items-start gap-3 px-4 py-2">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <b className={isOff ? "text-ink-soft line-through" : ""}>{term}</b>
          {origin === "built-in" ? null : (
            <Badge size="sm" variant="light" radius="sm">
              {ORIGIN_NAMES[origin]}
            </Badge>
          )}
          {isOff ? <span className="text-xs text-ink-soft">已停用</span> : null}
        </p>
        {canonical === term ? null : <p>规范：{canonical}</p>}
        <p className="text-ink-soft">{say}</p>
        {wrong.length === 0 ? null : (
          <p className="text-ink-soft">误写：{wrong.map(({ text }) => text).join("；")}</p>
        )}
        <p className="text-xs text-ink-soft">
          {FORMULATION_GROUP_NAMES[group]} · {authority.name}
          {authority.date === undefined ? "" : `（${authority.date}）`}
          {staleFrom === undefined ? "" : ` · ${staleFrom} 起过时`}
        </p>
      </div>
      {mayManage ? (
        <div className="flex shrink-0 items-center gap-1">
          {origin === "built-in" ? null : (
            <ActionIcon
              variant="subtle"
              color="gray"
              disabled={isSaving}
              aria-label={origin === "own" ? `删除“${term}”` : `恢复内置的“${term}”`}
              title={origin === "own" ? "删除" : "恢复内置"}
              onClick={onRemove}
            >
              {origin === "own" ? <Trash2 size={14} aria-hidden /> : <RotateCcw size={14} aria-hidden />}
            </ActionIcon>
          )}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`修改“${term}”`}
            title="修改"
            onClick={onEdit}
          >
            <Pencil size={14} aria-hidden />
          </ActionIcon>
          <Switch
            size="sm"
            aria-label={`启用“${term}”`}
            checked={!isOff}
            disabled={isSaving}
            onChange={(event) => onSwitch(!event.currentTarget.checked)}
          />
        </div>
      ) : null}
    </li>
  );
}
