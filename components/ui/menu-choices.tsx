"use client";

import { Menu } from "@mantine/core";
import { Check } from "lucide-react";

type Props<Value> = {
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/**
 * One of several, as items of a menu that says which it is. A plain item would not: it is always a `menuitem`, whatever
 * role it is given.
 */
export function MenuChoices<Value extends string | number>({ choices, chosen, onChoose }: Props<Value>) {
  return choices.map(({ value, label }) => (
    <Menu.RadioItem
      key={value}
      value={String(value)}
      checked={value === chosen}
      checkIcon={<Check size={14} aria-hidden />}
      closeMenuOnClick
      onChange={() => onChoose(value)}
    >
      {label}
    </Menu.RadioItem>
  ));
}
