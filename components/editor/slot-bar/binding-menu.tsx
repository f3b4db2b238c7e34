import { Menu } from "@mantine/core";
import { ChevronDown } from "lucide-react";
import { SLOT_BAR_WORDS } from "@/lib/messages/zh-editor";
import {
  bindingName,
  boundValue,
  FACT_BINDINGS,
  type FactBinding,
  type FactSheet,
} from "@/lib/speech/fact-sheet";
import { ownBinding } from "@/lib/speech/own-fact";

type Props = {
  facts: FactSheet;
  /** Slots that will be bound. */
  sameCount: number;
  /** Name of the fact that can be added; null when there is one of that name. */
  newName: string | null;
  onBind: (binding: FactBinding) => void;
  onNewFact: () => void;
};

/** The facts a free slot can be bound to, with what they say now. */
export function BindingMenu({ facts, sameCount, newName, onBind, onNewFact }: Props) {
  const bindings: FactBinding[] = [
    ...FACT_BINDINGS,
    ...(facts.own ?? []).map(({ name }) => ownBinding(name)),
  ];
  return (
    <Menu position="bottom-start" width={260} transitionProps={{ duration: 80 }} returnFocus>
      <Menu.Target>
        <button type="button" className="flex items-center gap-1">
          {SLOT_BAR_WORDS.bind(sameCount)}
          <ChevronDown size={13} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className="max-h-80 overflow-auto">
        {newName === null ? null : (
          <>
            <Menu.Item onClick={onNewFact}>{SLOT_BAR_WORDS.newFact(newName)}</Menu.Item>
            <Menu.Divider />
          </>
        )}
        {bindings.map((binding) => (
          <Menu.Item
            key={binding}
            onClick={() => onBind(binding)}
            rightSection={
              <span className="ml-2 inline-block max-w-32 truncate align-bottom text-xs text-ink-soft">
                {boundValue(facts, binding) ?? SLOT_BAR_WORDS.unknown}
              </span>
            }
          >
            {bindingName(binding)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
