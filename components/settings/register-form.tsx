"use client";

import { Button, Textarea } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { always } from "@/components/review/change-review-settings";
import { failureMessage } from "@/lib/messages/zh";
import { type NameRegister, readNameLines } from "@/lib/review/name-register";
import type { SaveSettings } from "./use-review-settings";

type Props = { register: NameRegister; isSaving: boolean; save: SaveSettings; mayManage: boolean };

/** 名册: the names that belong in the unit's texts, one a line. */
export function RegisterForm({ register, isSaving, save, mayManage }: Props) {
  const [places, setPlaces] = useState(register.places.join("\n"));
  const [persons, setPersons] = useState(register.persons.join("\n"));
  const read = { places: readNameLines(places), persons: readNameLines(persons) };
  const isChanged = places !== register.places.join("\n") || persons !== register.persons.join("\n");
  const handleSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (!read.places.ok || !read.persons.ok) return;
    const next = { places: [...read.places.value], persons: [...read.persons.value] };
    const isSaved = await save(
      always(() => ({ register: next })),
      "名册已保存。",
    );
    if (!isSaved) return;
    setPlaces(next.places.join("\n"));
    setPersons(next.persons.join("\n"));
  };
  const common = { autosize: true, minRows: 8, maxRows: 18, readOnly: !mayManage };
  return (
    <form onSubmit={(event) => void handleSubmit(event)}>
      <p className="mb-3 text-ink-soft">名册里的名称是本单位的，审校不再当作别处残留下来的。</p>
      <div className="grid gap-4 md:grid-cols-2">
        <Textarea
          {...common}
          label="地名和单位"
          description="一行一个，如乡镇、部门、所属单位"
          value={places}
          error={read.places.ok ? undefined : failureMessage(read.places.error)}
          onChange={(event) => setPlaces(event.currentTarget.value)}
        />
        <Textarea
          {...common}
          label="人员"
          description="一行一个，职务写在括号里，如：王一（县委书记）"
          value={persons}
          error={read.persons.ok ? undefined : failureMessage(read.persons.error)}
          onChange={(event) => setPersons(event.currentTarget.value)}
        />
      </div>
      {mayManage ? (
        <div className="mt-3 flex items-center gap-3">
          <Button
            type="submit"
            loading={isSaving}
            disabled={!isChanged || !read.places.ok || !read.persons.ok}
          >
            保存名册
          </Button>
          {isChanged ? <span className="text-ink-soft">有改动未保存</span> : null}
        </div>
      ) : null}
    </form>
  );
}
