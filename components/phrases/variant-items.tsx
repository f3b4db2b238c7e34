"use client";

import { Menu } from "@mantine/core";
import type { Phrase } from "@/lib/mining/phrase";
import { readablePhrase } from "./phrase-text";
import { withWording } from "./with-wording";

type Props = { phrase: Phrase; onChoose: (phrase: Phrase) => void };

/** The wordings of a phrase, most used first, each to be inserted. */
export function VariantItems({ phrase, onChoose }: Props) {
  return phrase.variants.map(({ text, frequency }) => (
    <Menu.Item
      key={text}
      className="whitespace-normal"
      // What is inserted goes to the cursor, so the menu has to be gone first.
      onClick={() => setTimeout(() => onChoose(withWording(phrase, text)), 0)}
      rightSection={<span className="text-xs tabular-nums text-ink-soft">{frequency} 次</span>}
    >
      {readablePhrase(text)}
    </Menu.Item>
  ));
}
