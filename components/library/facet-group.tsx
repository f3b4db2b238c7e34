"use client";

import { useState } from "react";

/** Values shown before the rest is asked for. */
const SHOWN = 8;

type Props = {
  name: string;
  /** What is counted. */
  unit: string;
  values: readonly { readonly value: string; readonly count: number }[];
  nameOf: (value: string) => string;
  chosen: readonly string[];
  onToggle: (value: string) => void;
};

/** Values of a facet with their counts, to be ticked. */
export function FacetGroup({ name, unit, values, nameOf, chosen, onToggle }: Props) {
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole
    ? values
    : values.filter(({ value }, index) => index < SHOWN || chosen.includes(value));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-xs font-bold text-ink-soft">{name}</legend>
      {shown.map(({ value, count }) => (
        <label
          key={value}
          className="flex cursor-pointer items-center gap-2 rounded px-1 py-0.5 hover:bg-desk-deep"
        >
          <input
            type="checkbox"
            className="accent-seal"
            checked={chosen.includes(value)}
            onChange={() => onToggle(value)}
          />
          <span className="min-w-0 flex-1 truncate">{nameOf(value)}</span>
          <span className="text-xs tabular-nums text-ink-soft">
            {count}
            <span className="sr-only"> {unit}</span>
          </span>
        </label>
      ))}
      {shown.length < values.length || isWhole ? (
        <button
          type="button"
          aria-expanded={isWhole}
          aria-label={`${name}：${isWhole ? "收起" : "显示全部"}`}
          className="px-1 py-0.5 text-xs text-seal"
          onClick={() => setWhole((known) => !known)}
        >
          {isWhole ? "收起" : `其余 ${values.length - shown.length} 项`}
        </button>
      ) : null}
    </fieldset>
  );
}
