import { failureOf } from "./fetch-json";
import { notifyFailure } from "./notify-failure";

/**
 * Downloads a file from one of our own routes under the name the route gives it. Fetched rather than opened as an
 * address, so that a refusal is told in a sentence on this page instead of replacing the page.
 */
export async function downloadFile(url: string): Promise<void> {
  const response = await fetch(url).catch(() => null);
  if (response === null) return notifyFailure({ code: "server-unreachable" });
  if (!response.ok) return notifyFailure(await failureOf(response));
  const bytes = await response.blob().catch(() => null);
  if (bytes === null) return notifyFailure({ code: "server-unreachable" });
  saveFile(bytes, attachmentName(response.headers.get("Content-Disposition") ?? ""));
}

/** The name in `attachment; filename*=UTF-8''…` (RFC 6266), empty when there is none. */
export function attachmentName(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;\s]+)/i.exec(disposition)?.[1] ?? "";
  try {
    return decodeURIComponent(encoded);
  } catch {
    // A percent sign that encodes nothing: the browser then names the file itself.
    return "";
  }
}

/** Long enough for every browser to have taken over the bytes. */
const HANDED_OVER_MS = 60_000;

/** Hands bytes to the reader as a file of this name. */
export function saveFile(bytes: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), HANDED_OVER_MS);
}
