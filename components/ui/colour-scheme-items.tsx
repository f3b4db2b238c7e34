"use client";

import { Menu, useMantineColorScheme } from "@mantine/core";
import { MenuChoices } from "./menu-choices";

const SCHEMES = [
  { value: "auto", label: "跟随系统" },
  { value: "light", label: "浅色" },
  { value: "dark", label: "深色" },
] as const;

/** Light, dark, or as the system has it: three items of a menu. The choice stays in this browser. */
export function ColourSchemeItems() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <>
      <Menu.Label>外观</Menu.Label>
      <MenuChoices choices={SCHEMES} chosen={colorScheme} onChoose={setColorScheme} />
    </>
  );
}
