"use client";

import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import { notifyFailure } from "./notify-failure";

export type LaterPart<Props> = ((props: Props) => ReactNode) & {
  /** Fetches the code ahead of its first use, after which it is drawn at once. */
  readonly prepare: () => Promise<unknown>;
};

/**
 * A part of the screen whose code comes after the page: fetched when it is first drawn, or before by `prepare`.
 *
 * Unlike the library's own way it never waits again once the code is there, so that a key right after the one that opens
 * a part is not lost.
 */
export function laterPart<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterPart<Props> {
  let loaded: ComponentType<Props> | null = null;
  const code: Code<Props> = {
    known: () => loaded,
    prepare: async () => {
      loaded ??= await load();
      return loaded;
    },
  };
  return Object.assign((props: Props) => <Later code={code} props={props} />, { prepare: code.prepare });
}

type Code<Props> = {
  readonly known: () => ComponentType<Props> | null;
  readonly prepare: () => Promise<ComponentType<Props>>;
};

function Later<Props extends object>({ code, props }: { code: Code<Props>; props: Props }): ReactNode {
  const [Part, setPart] = useState(code.known);
  useEffect(() => {
    if (Part !== null) return;
    code.prepare().then(
      (part) => setPart(() => part),
      () => notifyFailure({ code: "server-unreachable" }),
    );
  }, [Part, code]);
  return Part === null ? null : <Part {...props} />;
}
