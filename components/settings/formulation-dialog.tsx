"use client";

import { Button, Modal, Select, Textarea, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { failureMessage } from "@/lib/messages/zh";
import { FORMULATION_GROUP_NAMES } from "@/lib/messages/zh-review";
import type { Failure } from "@/lib/result";
import {
  EMPTY_FORMULATION_FIELDS,
  type FormulationFields,
  fieldsOfFormulation,
  readFormulationFields,
} from "@/lib/review/formulation-fields";
import { FORMULATION_GROUPS, type SetFormulation } from "@/lib/speech/set-formulation";
import { WrongFields } from "./wrong-fields";

type Props = {
  /** Null for a new one. */
  entry: SetFormulation | null;
  isSaving: boolean;
  onClose: () => void;
  onSave: (entry: SetFormulation) => Promise<void>;
};

// A campaign has a time of its own, which is no field of this form.
const GROUP_OPTIONS = FORMULATION_GROUPS.filter((group) => group !== "campaign").map((value) => ({
  value,
  label: FORMULATION_GROUP_NAMES[value],
}));

/** An entry of the list in full. */
export function FormulationDialog({ entry, isSaving, onClose, onSave }: Props) {
  const [fields, setFields] = useState(
    entry === null ? EMPTY_FORMULATION_FIELDS : fieldsOfFormulation(entry),
  );
  const [failure, setFailure] = useState<Failure | null>(null);
  const name = entry === null ? "新增提法" : "修改提法";
  const set = (change: Partial<FormulationFields>) => setFields({ ...fields, ...change });
  const errorAt = (field: keyof FormulationFields) =>
    failure?.data?.field === field ? failureMessage(failure) : undefined;
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const read = readFormulationFields(fields, entry?.id ?? newId(), entry);
    setFailure(read.ok ? null : read.error);
    if (read.ok) void onSave(read.value);
  };
  return (
    // Put together by hand: the ready-made head is a banner landmark, and a page has one of these.
    <Modal.Root opened onClose={onClose} size="lg">
      <Modal.Overlay />
      <Modal.Content aria-label={name}>
        <Modal.Body className="pt-4">
          <form noValidate onSubmit={handleSubmit} className="space-y-3">
            <h2 className="font-bold">{name}</h2>
            <div className="grid grid-cols-[1fr_10rem] gap-3">
              <TextInput
                label="提法"
                data-autofocus
                value={fields.term}
                error={errorAt("term")}
                onChange={(event) => set({ term: event.currentTarget.value })}
              />
              <Select
                label="类别"
                data={GROUP_OPTIONS}
                value={fields.group}
                disabled={entry !== null}
                placeholder={FORMULATION_GROUP_NAMES[fields.group]}
                allowDeselect={false}
                onChange={(value) =>
                  set({ group: FORMULATION_GROUPS.find((group) => group === value) ?? fields.group })
                }
              />
            </div>
            <Textarea
              label="规范表述"
              autosize
              minRows={1}
              value={fields.canonical}
              error={errorAt("canonical")}
              onChange={(event) => set({ canonical: event.currentTarget.value })}
            />
            <WrongFields wrong={fields.wrong} error={errorAt("wrong")} onChange={(wrong) => set({ wrong })} />
            <TextInput
              label="提示语"
              description="审校时显示给写稿人，4 到 60 字"
              value={fields.say}
              error={errorAt("say")}
              onChange={(event) => set({ say: event.currentTarget.value })}
            />
            <div className="grid grid-cols-[1fr_9rem_9rem] gap-3">
              <TextInput
                label="依据"
                placeholder="文件或会议的名称"
                value={fields.authorityName}
                error={errorAt("authorityName")}
                onChange={(event) => set({ authorityName: event.currentTarget.value })}
              />
              <TextInput
                label="依据日期"
                placeholder="2024-07"
                value={fields.authorityDate}
                error={errorAt("authorityDate")}
                onChange={(event) => set({ authorityDate: event.currentTarget.value })}
              />
              <TextInput
                label="何时起过时"
                placeholder="2025-01"
                value={fields.staleFrom}
                error={errorAt("staleFrom")}
                onChange={(event) => set({ staleFrom: event.currentTarget.value })}
              />
            </div>
            <div className="flex justify-end gap-2 pt-2">
              <Button variant="default" onClick={onClose}>
                取消
              </Button>
              <Button type="submit" loading={isSaving}>
                保存
              </Button>
            </div>
          </form>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

/** Told apart from those of other units too, whose files may be put into this list. */
function newId(): string {
  const parts = crypto.getRandomValues(new Uint32Array(2));
  return `own-${[...parts].map((part) => part.toString(36)).join("")}`;
}
