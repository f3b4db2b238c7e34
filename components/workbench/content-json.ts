import { documentJson } from "@/lib/speech/draft-json";
import type { DraftContent } from "./draft-saver";

/** Words and facts as the members of a JSON object, without its braces, for what is sent and kept with more beside. */
export function contentJson({ document, facts }: DraftContent): string {
  return `"document":${documentJson(document)},"facts":${JSON.stringify(facts)}`;
}
