import type { CheckFacts } from "../../review-context";

/** Persons of the register by name, each with the posts given in brackets, 王一（县委书记）; the speaker is one. */
export function registeredPersons({
  persons,
  speaker,
  post,
}: CheckFacts): ReadonlyMap<string, readonly string[]> {
  const known = new Map<string, readonly string[]>();
  for (const entry of persons) {
    const match = ENTRY.exec(entry.trim());
    const name = (match?.groups?.name ?? entry).replace(/[\s\u3000]/gu, "");
    const posts = (match?.groups?.posts ?? "").split(/[、，,/；;]/u).filter((part) => part !== "");
    if (name !== "") known.set(name, [...(known.get(name) ?? []), ...posts]);
  }
  if (speaker !== null && post !== null)
    known.set(speaker, [
      ...(known.get(speaker) ?? []),
      ...post.split(/[、，,]/u).filter((part) => part !== ""),
    ]);
  return known;
}

const ENTRY = /^(?<name>[^（(：:]+)[（(：:](?<posts>[^）)]+)[）)]?$/u;
