"use client";

import { CloseButton, TextInput } from "@mantine/core";
import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";

type Props = {
  label: string;
  placeholder: string;
  value: string;
  maxLength: number;
  className?: string;
  onSearch: (words: string) => void;
};

const PAUSE_MS = 300;

/** A field that searches after a short rest or at Enter, and never in the middle of a word being composed. */
export function SearchField({ label, placeholder, value, maxLength, className, onSearch }: Props) {
  const [words, setWords] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (known !== value) {
    // The address changed under the field (back, a cleared filter): what it says counts, unless more was typed since.
    setKnown(value);
    if (words.trim() === known) setWords(value);
  }
  useEffect(() => () => clearTimeout(timer.current), []);
  const search = (text: string) => {
    clearTimeout(timer.current);
    if (text.trim() !== value) onSearch(text.trim());
  };
  const handleChange = (text: string, isComposing: boolean) => {
    setWords(text);
    clearTimeout(timer.current);
    if (!isComposing) timer.current = setTimeout(() => search(text), PAUSE_MS);
  };
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={placeholder}
      maxLength={maxLength}
      size="xs"
      className={className ?? ""}
      leftSection={<Search size={13} aria-hidden />}
      rightSection={
        words === "" ? null : (
          <CloseButton
            size="xs"
            aria-label="清空查找"
            onClick={() => {
              setWords("");
              search("");
            }}
          />
        )
      }
      value={words}
      onChange={({ currentTarget, nativeEvent }) =>
        handleChange(currentTarget.value, nativeEvent instanceof InputEvent && nativeEvent.isComposing)
      }
      onCompositionEnd={({ currentTarget }) => handleChange(currentTarget.value, false)}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === "Enter" && !nativeEvent.isComposing) search(words);
      }}
    />
  );
}
