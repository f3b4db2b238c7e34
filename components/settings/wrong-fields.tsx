"use client";

import { ActionIcon, Button, TextInput } from "@mantine/core";
import { Plus, X } from "lucide-react";
import { withKeys } from "@/components/ui/with-keys";
import type { FormulationFields } from "@/lib/review/formulation-fields";

type Wrong = FormulationFields["wrong"];

type Props = { wrong: Wrong; error: string | undefined; onChange: (wrong: Wrong) => void };

/** The misquotations of an entry, each with what it should be changed to. */
export function WrongFields({ wrong, error, onChange }: Props) {
  const set = (at: number, change: Partial<Wrong[number]>) =>
    onChange(wrong.map((row, place) => (place === at ? { ...row, ...change } : row)));
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-medium">误写和改法</legend>
      <div className="space-y-2">
        {withKeys(wrong).map(({ key, item, place }) => (
          <div key={key} className="flex items-center gap-2">
            <TextInput
              className="flex-1"
              aria-label={`误写 ${place + 1}`}
              placeholder="误写"
              value={item.text}
              onChange={(event) => set(place, { text: event.currentTarget.value })}
            />
            <TextInput
              className="flex-1"
              aria-label={`改法 ${place + 1}`}
              placeholder="改成（不填则只提示）"
              value={item.fix}
              onChange={(event) => set(place, { fix: event.currentTarget.value })}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={`删去误写 ${place + 1}`}
              onClick={() => onChange(wrong.filter((_, other) => other !== place))}
            >
              <X size={14} aria-hidden />
            </ActionIcon>
          </div>
        ))}
      </div>
      {error === undefined ? null : (
        <p role="alert" className="mt-1 text-xs text-danger">
          {error}
        </p>
      )}
      <Button
        size="compact-sm"
        variant="subtle"
        className="mt-1"
        leftSection={<Plus size={13} aria-hidden />}
        onClick={() => onChange([...wrong, { text: "", fix: "" }])}
      >
        再加一条误写
      </Button>
    </fieldset>
  );
}
