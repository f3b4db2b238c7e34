/**
 * Puts formatted text on the clipboard, with plain text beside it for programs that take no other.
 *
 * Over plain http, as offices run it inside, browsers have no clipboard for pages; there the old copy command still
 * sends an event whose data a page may set.
 *
 * @returns false when the browser refuses both ways.
 */
export async function copyHtml(html: string, text: string): Promise<boolean> {
  try {
    const blob = (type: string, content: string) => new Blob([content], { type });
    await navigator.clipboard.write([
      new ClipboardItem({ "text/html": blob("text/html", html), "text/plain": blob("text/plain", text) }),
    ]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  let isSet = false;
  const handleCopy = (event: ClipboardEvent) => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    // The editor must not put its own selection there.
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/html", html);
    event.clipboardData.setData("text/plain", text);
    isSet = true;
  };
  document.addEventListener("copy", handleCopy, { capture: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", handleCopy, { capture: true });
  return isDone && isSet;
}
