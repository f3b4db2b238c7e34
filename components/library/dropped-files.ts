import { fromEvent } from "file-selector";
import type { DragEvent } from "react";

/** Files the system leaves behind in folders; nobody means to import them. */
const SYSTEM_FILE = /^(?:\.|~\$|Thumbs\.db$|desktop\.ini$)/iu;

/** The files of a drop, those inside dropped folders included: last year's reports come as a folder. */
export async function droppedFiles(event: DragEvent): Promise<File[]> {
  const entries = await fromEvent(event.nativeEvent);
  return entries.filter((entry): entry is File => entry instanceof File && !SYSTEM_FILE.test(entry.name));
}
