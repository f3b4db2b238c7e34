import { copyByCommand } from "./copy-by-command";

/**
 * Puts formatted text on the clipboard, with plain text beside it for programs that take no other.
 *
 * @returns false when the browser refuses.
 */
export async function copyHtml(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
    ]);
    return true;
  } catch {
    return copyByCommand({ "text/html": html, "text/plain": text });
  }
}
