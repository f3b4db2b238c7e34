"use client";

import { ActionIcon, Button, TextInput } from "@mantine/core";
import { X } from "lucide-react";
import { type FormEvent, useState } from "react";
import { type FactSheet, MAX_FACT_CHARS } from "@/lib/speech/fact-sheet";
import { isFreeOwnFactName, MAX_OWN_FACT_NAME_CHARS, MAX_OWN_FACTS } from "@/lib/speech/own-fact";

type OwnFacts = NonNullable<FactSheet["own"]>;
type Props = { facts: OwnFacts; onChange: (facts: OwnFacts) => void };

/** Facts the form does not foresee, each a name and a value. */
export function OwnFactsFields({ facts, onChange }: Props) {
  const [name, setName] = useState("");
  const canAdd = facts.length < MAX_OWN_FACTS && isFreeOwnFactName(name, facts);
  const handleAdd = (event: FormEvent) => {
    event.preventDefault();
    if (!canAdd) return;
    onChange([...facts, { name: name.trim(), value: "" }]);
    setName("");
  };
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1 text-sm font-medium">自定要素</legend>
      {facts.map((fact) => (
        <div key={fact.name} className="flex items-end gap-1">
          <TextInput
            className="flex-1"
            label={fact.name}
            maxLength={MAX_FACT_CHARS}
            value={fact.value}
            onChange={(event) => {
              const { value } = event.currentTarget;
              onChange(facts.map((each) => (each === fact ? { ...each, value } : each)));
            }}
          />
          <ActionIcon
            size="lg"
            aria-label={`删除要素“${fact.name}”`}
            onClick={() => onChange(facts.filter((each) => each !== fact))}
          >
            <X size={15} />
          </ActionIcon>
        </div>
      ))}
      <form onSubmit={handleAdd} className="flex items-end gap-1">
        <TextInput
          className="flex-1"
          label="新要素的名称"
          placeholder="如：乡镇数"
          maxLength={MAX_OWN_FACT_NAME_CHARS}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={!canAdd}>
          添加
        </Button>
      </form>
    </fieldset>
  );
}
