/**
 * Puts data on the clipboard by the old copy command, for pages reached over plain http, as offices run them inside:
 * browsers keep their clipboard from those.
 *
 * @param data - texts by media type.
 * @returns false when the browser refuses.
 */
export function copyByCommand(data: Readonly<Record<string, string>>): boolean {
  let isSet = false;
  const handleCopy = (event: ClipboardEvent) => {
    const { clipboardData } = event;
    if (clipboardData === null) return;
    event.preventDefault();
    // The editor must not put its own selection there.
    event.stopImmediatePropagation();
    for (const [type, text] of Object.entries(data)) clipboardData.setData(type, text);
    isSet = true;
  };
  document.addEventListener("copy", handleCopy, { capture: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", handleCopy, { capture: true });
  return isDone && isSet;
}
