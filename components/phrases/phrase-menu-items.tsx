"use client";

import { Menu } from "@mantine/core";
import { MenuKeys } from "@/components/ui/menu-keys";
import type { RankedPhrase } from "@/lib/suggest/rank-phrases";
import type { PhraseCommands } from "./phrase-commands";
import { sourceHref } from "./source-href";
import { VariantItems } from "./variant-items";

type Props = { ranked: RankedPhrase; commands: PhraseCommands; onSources: () => void };

/** Everything that can be done with a phrase. */
export function PhraseMenuItems({ ranked: { phrase, favourite }, commands, onSources }: Props) {
  const [source] = phrase.sources;
  /** The menu has to be gone, and the focus where it belongs, before anything else happens. */
  const afterwards = (run: () => void) => () => void setTimeout(run, 0);
  return (
    <>
      <Menu.Item
        onClick={afterwards(() => commands.insert(phrase))}
        rightSection={<MenuKeys>Enter</MenuKeys>}
      >
        插入
      </Menu.Item>
      {phrase.variants.length > 1 ? (
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item rightSection={<MenuKeys>Shift+Enter</MenuKeys>}>插入变体</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown className="max-w-80">
            <VariantItems phrase={phrase} onChoose={commands.insert} />
          </Menu.Sub.Dropdown>
        </Menu.Sub>
      ) : null}
      <Menu.Divider />
      <Menu.Item onClick={afterwards(() => commands.favourite(phrase, !favourite))}>
        {favourite ? "取消收藏" : "收藏"}
      </Menu.Item>
      <Menu.Item onClick={afterwards(() => commands.retire(phrase))}>不再推荐</Menu.Item>
      <Menu.Divider />
      <Menu.Item onClick={afterwards(onSources)}>看出处</Menu.Item>
      {source === undefined ? null : (
        <Menu.Item component="a" href={sourceHref(source, phrase.text)} target="_blank" rel="noreferrer">
          在语料库中打开
        </Menu.Item>
      )}
    </>
  );
}
