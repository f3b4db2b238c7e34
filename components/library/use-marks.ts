"use client";

import { useEffect, useState } from "react";

export type MarkSteps = {
  readonly count: number;
  /** Number of the mark in view, from 0. */
  readonly at: number;
  readonly goTo: (at: number) => void;
};

/** Steps through the marks of the page; the page opens at the line asked for, or at the first mark. */
export function useMarks(count: number, place: string): MarkSteps {
  const [at, setAt] = useState(0);
  useEffect(() => {
    const line = place === "" ? null : window.document.getElementById(`line-${place}`);
    const mark = line?.querySelector<HTMLElement>("[data-mark]") ?? null;
    if (mark !== null) setAt(Number(mark.dataset.mark));
    (mark ?? line ?? (count > 0 ? markElement(0) : null))?.scrollIntoView({ block: "center" });
  }, [count, place]);
  const goTo = (next: number) => {
    const wrapped = (next + count) % count;
    setAt(wrapped);
    markElement(wrapped)?.scrollIntoView({ block: "center" });
  };
  return { count, at, goTo };
}

function markElement(at: number): Element | null {
  return window.document.querySelector(`[data-mark="${at}"]`);
}
