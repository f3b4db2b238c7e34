"use client";

import { Button, Select, TextInput } from "@mantine/core";
import { Plus } from "lucide-react";
import { useDeferredValue, useMemo, useState } from "react";
import { always } from "@/components/review/change-review-settings";
import { FORMULATION_GROUP_NAMES } from "@/lib/messages/zh-review";
import {
  hasWords,
  listFormulations,
  switched,
  withFormulation,
  withoutFormulation,
} from "@/lib/review/formulation-list";
import type { UnitFormulations } from "@/lib/review/unit-formulations";
import { FORMULATION_GROUPS, type SetFormulation } from "@/lib/speech/set-formulation";
import { FormulationDialog } from "./formulation-dialog";
import { FormulationFile } from "./formulation-file";
import { FormulationRow } from "./formulation-row";
import type { SaveSettings } from "./use-review-settings";

type Props = {
  builtIn: readonly SetFormulation[];
  own: UnitFormulations;
  isSaving: boolean;
  save: SaveSettings;
  mayManage: boolean;
};

const SHOWN_AT_ONCE = 40;
const GROUP_OPTIONS = FORMULATION_GROUPS.map((value) => ({ value, label: FORMULATION_GROUP_NAMES[value] }));

/** 提法: the built-in list with the unit's own entries, to be searched, switched and changed. */
export function FormulationList({ builtIn, own, isSaving, save, mayManage }: Props) {
  const [words, setWords] = useState("");
  const [group, setGroup] = useState<string | null>(null);
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const [opened, setOpened] = useState<SetFormulation | "new" | null>(null);
  const searched = useDeferredValue(words.trim());
  const all = useMemo(() => listFormulations(builtIn, own), [builtIn, own]);
  const found = all.filter(
    (listed) => (group === null || listed.entry.group === group) && hasWords(listed, searched),
  );
  const change = (step: (now: UnitFormulations) => UnitFormulations, said: string) =>
    save(
      always(({ formulations }) => ({ formulations: plain(step(formulations)) })),
      said,
    );
  return (
    <section aria-label="提法表">
      <div className="flex flex-wrap items-center gap-2">
        <TextInput
          className="min-w-48 flex-1"
          aria-label="查找提法"
          placeholder="查找：提法、误写或依据"
          value={words}
          onChange={(event) => {
            setWords(event.currentTarget.value);
            setShown(SHOWN_AT_ONCE);
          }}
        />
        <Select
          className="w-40"
          aria-label="类别"
          placeholder="类别：不限"
          data={GROUP_OPTIONS}
          value={group}
          onChange={setGroup}
          clearable
          clearButtonProps={{ "aria-label": "清除类别" }}
        />
        {mayManage ? (
          <Button leftSection={<Plus size={14} aria-hidden />} onClick={() => setOpened("new")}>
            新增提法
          </Button>
        ) : null}
        <FormulationFile own={own} isSaving={isSaving} save={save} mayManage={mayManage} />
      </div>
      <p role="status" className="mt-3 mb-2 text-xs text-ink-soft">
        {found.length} 条，其中本单位 {found.filter(({ origin }) => origin !== "built-in").length} 条，停用{" "}
        {found.filter(({ isOff }) => isOff).length} 条
      </p>
      {found.length === 0 ? (
        <p className="py-10 text-center text-ink-soft">
          没有这样的提法。换个字样查找{mayManage ? "，或新增一条" : ""}。
        </p>
      ) : (
        <ul aria-label="提法" className="divide-y divide-line rounded-md border border-line bg-sheet">
          {found.slice(0, shown).map((listed) => {
            const { id, term } = listed.entry;
            return (
              <FormulationRow
                key={id}
                listed={listed}
                isSaving={isSaving}
                mayManage={mayManage}
                onEdit={() => setOpened(listed.entry)}
                onSwitch={(isOff) =>
                  void change(
                    (now) => switched(now, id, isOff),
                    isOff ? `已停用“${term}”。` : `已启用“${term}”。`,
                  )
                }
                onRemove={() =>
                  void change(
                    (now) => switched(withoutFormulation(now, id), id, false),
                    listed.origin === "own" ? `已删除“${term}”。` : `“${term}”已恢复为内置的写法。`,
                  )
                }
              />
            );
          })}
        </ul>
      )}
      {found.length > shown ? (
        <p className="mt-3 text-center">
          <Button variant="subtle" onClick={() => setShown(shown + SHOWN_AT_ONCE)}>
            再显示 {Math.min(SHOWN_AT_ONCE, found.length - shown)} 条
          </Button>
        </p>
      ) : null}
      {opened === null ? null : (
        <FormulationDialog
          entry={opened === "new" ? null : opened}
          isSaving={isSaving}
          onClose={() => setOpened(null)}
          onSave={async (entry) => {
            if (await change((now) => withFormulation(now, entry), `“${entry.term}”已保存。`))
              setOpened(null);
          }}
        />
      )}
    </section>
  );
}

/** As it is sent. */
function plain({ formulations, off }: UnitFormulations) {
  return { formulations: [...formulations], off: [...off] };
}
