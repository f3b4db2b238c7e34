import { afterEach, expect, test, vi } from "vitest";
import { emptyDraftDocument } from "@/lib/speech/draft-document";
import type { LocalCopy } from "./draft-saver";
import { localCopyStore } from "./local-copy-store";

const copy: LocalCopy = { document: emptyDraftDocument(), facts: { unit: "青川" }, baseRevision: 4 };

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("gives back what it kept, without values that are no facts", async () => {
  localCopyStore.keep("a", copy);
  expect(await localCopyStore.read("a")).toEqual(copy);
  localCopyStore.keep("a", { ...copy, facts: { unit: "青川", year: 20 } });
  expect(await localCopyStore.read("a")).toEqual(copy);
  expect(await localCopyStore.read("b")).toBeNull();
});

test("forgets only what was saved", async () => {
  localCopyStore.keep("a", copy);
  localCopyStore.forget("a", { ...copy, facts: { unit: "别处" } });
  expect(await localCopyStore.read("a")).not.toBeNull();
  localCopyStore.forget("a", copy);
  expect(await localCopyStore.read("a")).toBeNull();
});

test("reads nothing out of what is not a copy", async () => {
  for (const text of ["", "{", "null", "[]", '{"baseRevision":0}']) {
    localStorage.setItem("shubi:draft:a", text);
    expect(await localCopyStore.read("a")).toBeNull();
  }
});

test("a full storage leaves no older copy behind, and a forbidden one stops nothing", async () => {
  const removed: string[] = [];
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.stubGlobal("localStorage", { setItem: refuse, removeItem: (key: string) => removed.push(key) });
  localCopyStore.keep("a", copy);
  expect(removed).toEqual(["shubi:draft:a"]);
  vi.stubGlobal("localStorage", { setItem: refuse, getItem: refuse, removeItem: refuse });
  localCopyStore.keep("a", copy);
  localCopyStore.forget("a");
  expect(await localCopyStore.read("a")).toBeNull();
});

test("steps of undo make room for unsaved words", async () => {
  const held = new Map([["shubi:undo:b", "x".repeat(90)]]);
  const room = () => 100 - [...held.values()].join("").length;
  const small = { ...copy, document: { ...copy.document, content: copy.document.content.slice(0, 1) } };
  vi.stubGlobal(
    "localStorage",
    new Proxy(
      {
        getItem: (key: string) => held.get(key) ?? null,
        removeItem: (key: string) => held.delete(key),
        setItem: (key: string, value: string) => {
          if (key.startsWith("shubi:draft:") && room() < 90)
            throw new DOMException("full", "QuotaExceededError");
          held.set(key, value);
        },
      },
      {
        ownKeys: () => [...held.keys()],
        getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }),
      },
    ),
  );
  localCopyStore.keep("a", small);
  expect([...held.keys()]).toEqual(["shubi:draft:a"]);
});
