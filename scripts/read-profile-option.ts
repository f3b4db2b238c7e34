import { readFile } from "node:fs/promises";
import { BUILT_IN_PROFILES } from "@/lib/export/built-in-profiles";
import { type PageProfile, SPEECH_PROFILE } from "@/lib/export/page-profile";
import { isBuiltInProfileName } from "@/lib/export/profile-name";
import { readPageProfile } from "@/lib/export/read-page-profile";
import { fail, ok, type Result } from "@/lib/result";

/** The profile a command line names: a built-in one, or a file that says what differs; the speech where it names none. */
export async function readProfileOption(named: string | undefined): Promise<Result<PageProfile>> {
  if (named === undefined) return ok(SPEECH_PROFILE);
  if (isBuiltInProfileName(named)) return ok(BUILT_IN_PROFILES[named]);
  if (!named.toLowerCase().endsWith(".json")) return fail("page-profile-unknown", { name: named });
  try {
    return readPageProfile(JSON.parse(await readFile(named, "utf8")));
  } catch {
    return fail("page-profile-unreadable", { name: named });
  }
}
