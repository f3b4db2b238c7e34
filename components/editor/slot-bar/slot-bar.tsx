"use client";

import type { Editor } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { SLOT_BAR_WORDS } from "@/lib/messages/zh-editor";
import { bindingName, type FactBinding, type FactSheet } from "@/lib/speech/fact-sheet";
import { isFreeOwnFactName, ownBinding } from "@/lib/speech/own-fact";
import { bindSameSlots, bindSlot } from "../commands/bind-slots";
import { fillSameSlots } from "../commands/fill-slot";
import { restoreSlot } from "../commands/restore-slot";
import { BindingMenu } from "./binding-menu";
import { FillAllForm } from "./fill-all-form";
import { useSlotContext } from "./use-slot-context";

type Props = { editor: Editor; facts: FactSheet; onFacts: (facts: FactSheet) => void };

/** What can be done with the slot the cursor is at; Alt+Enter goes there from the text, Esc back. */
export function SlotBar({ editor, facts, onFacts }: Props) {
  const context = useSlotContext(editor);
  const [isFillingAll, setFillingAll] = useState(false);
  const barRef = useRef<HTMLDivElement>(null);
  const key = context === null ? "" : `${context.type}${context.fromPos}`;
  useEffect(() => {
    if (key !== "") setFillingAll(false);
  }, [key]);
  useEffect(() => {
    const { dom } = editor.view;
    const enter = (event: globalThis.KeyboardEvent) => {
      if (event.key !== "Enter" || !event.altKey || barRef.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      barRef.current.querySelector("button")?.focus();
    };
    dom.addEventListener("keydown", enter, true);
    return () => dom.removeEventListener("keydown", enter, true);
  }, [editor]);

  if (context === null) return null;
  const run = (command: Command) => {
    command(editor.state, editor.view.dispatch, editor.view);
    editor.view.focus();
  };
  const handleBind = (binding: FactBinding) =>
    run(context.sameCount > 1 ? bindSameSlots(context.label, binding) : bindSlot(binding));
  const handleNewFact = () => {
    onFacts({ ...facts, own: [...(facts.own ?? []), { name: context.label, value: "" }] });
    handleBind(ownBinding(context.label));
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    editor.view.focus();
  };
  return (
    <div
      ref={barRef}
      role="toolbar"
      aria-label={SLOT_BAR_WORDS.label(context.label)}
      className="slot-bar"
      style={{ left: context.left, top: context.top }}
      onKeyDown={handleKey}
    >
      {context.type === "filled" ? (
        <button type="button" onClick={() => run(restoreSlot)}>
          {SLOT_BAR_WORDS.restore(context.label)}
        </button>
      ) : null}
      {context.type === "slot" && context.binding !== null ? (
        <>
          <span className="px-2 text-ink-soft">{SLOT_BAR_WORDS.bound(bindingName(context.binding))}</span>
          <button type="button" onClick={() => run(bindSlot(null))}>
            {SLOT_BAR_WORDS.unbind}
          </button>
        </>
      ) : null}
      {context.type === "slot" && context.binding === null ? (
        <>
          <BindingMenu
            facts={facts}
            sameCount={context.sameCount}
            newName={isFreeOwnFactName(context.label, facts.own ?? []) ? context.label : null}
            onBind={handleBind}
            onNewFact={handleNewFact}
          />
          {context.sameCount > 1 && !isFillingAll ? (
            <button type="button" onClick={() => setFillingAll(true)}>
              {SLOT_BAR_WORDS.fillAll(context.sameCount)}
            </button>
          ) : null}
          {isFillingAll ? <FillAllForm onFill={(text) => run(fillSameSlots(context.label, text))} /> : null}
        </>
      ) : null}
    </div>
  );
}
