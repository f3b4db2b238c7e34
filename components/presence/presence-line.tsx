import { memo } from "react";
import { PRESENCE_WORDS } from "@/lib/messages/zh-presence";
import type { Presence } from "@/lib/speech/draft-presence";

const SHOWN = 2;

/** Who else has the draft open: 李四正在改. */
export const PresenceLine = memo(function PresenceLine({ others }: { others: Presence["others"] }) {
  const names = new Map<string, boolean>();
  for (const { name, isSelf, isWriting } of others) {
    const shown = isSelf ? PRESENCE_WORDS.self : name;
    names.set(shown, isWriting || names.get(shown) === true);
  }
  // Who writes comes first: theirs are the words one may run into.
  const people = [...names].sort(([, one], [, other]) => Number(other) - Number(one));
  const words = people
    .map(([name, isWriting]) => `${name}${isWriting ? PRESENCE_WORDS.writing : PRESENCE_WORDS.reading}`)
    .slice(0, SHOWN)
    .join("，");
  return (
    <span role="status" className="min-w-0 truncate text-xs text-warn" title={words}>
      {words}
      {people.length > SHOWN ? ` ${PRESENCE_WORDS.more(people.length)}` : ""}
    </span>
  );
});
