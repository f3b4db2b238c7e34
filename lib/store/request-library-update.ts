import "server-only";
import { type JobName, requestJob } from "./background-jobs";
import type { Database } from "./transaction";

/** What follows a change of a library, and the seconds to wait for further changes before it begins. */
const FOLLOWING: ReadonlyMap<JobName, number> = new Map([
  ["index", 1],
  ["mine", 3],
]);

/** Asks for the indexes over an organisation's library, and what is mined from it, to be brought up to date. */
export async function requestLibraryUpdate(database: Database, organisationId: string): Promise<void> {
  for (const [name, delay] of FOLLOWING) await requestJob(database, name, organisationId, delay);
}
