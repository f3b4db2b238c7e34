import "server-only";
import { LRUCache } from "lru-cache";
import { describeError } from "@/lib/operations/describe-error";
import { log } from "@/lib/operations/log";
import { recordAct } from "@/lib/store/audit-log";
import type { Person } from "./current-person";
import type { Permission } from "./permission";
import { requestAddress } from "./request-address";

/** One who tries over and over fills the log of the unit with one line an hour for each kind of act. */
const noted = new LRUCache<string, true>({ max: 10_000, ttl: 60 * 60 * 1_000 });

/** Adds to the audit log that somebody tried what their role does not allow; the page offers no such thing. */
export async function noteRefusal(person: Person, permission: Permission, sent: Headers): Promise<void> {
  const key = `${person.scope.organisationId} ${person.id} ${permission}`;
  if (noted.has(key)) return;
  noted.set(key, true);
  const actor = { scope: person.scope, name: person.name, address: requestAddress(sent) };
  await recordAct(actor, { kind: "act-refused", data: { permission } }).catch((error: unknown) => {
    log("warn", "refusal-not-noted", describeError(error));
  });
}
