import type { Page } from "@playwright/test";

/** Pastes into the focused editor; milliseconds until the frame with the pasted text has been painted. */
export function timePaste(
  page: Page,
  data: { readonly html?: string; readonly text: string },
): Promise<number> {
  return page.evaluate(({ html, text }) => {
    const transfer = new DataTransfer();
    transfer.setData("text/plain", text);
    if (html !== undefined) transfer.setData("text/html", html);
    const event = new ClipboardEvent("paste", { clipboardData: transfer, bubbles: true, cancelable: true });
    const started = performance.now();
    document.activeElement?.dispatchEvent(event);
    return new Promise<number>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve(performance.now() - started);
        channel.port2.postMessage(null);
      });
    });
  }, data);
}

/** Lines as Word puts them on the clipboard. */
export function wordHtml(text: string): string {
  const paragraphs = text
    .split("\n")
    .map(
      (line) =>
        `<p class=MsoNormal style='text-indent:32.0pt;line-height:28.95pt'><span style='font-size:16.0pt;font-family:仿宋_GB2312;mso-hansi-font-family:仿宋'>${line}<span lang=EN-US><o:p></o:p></span></span></p>`,
    );
  return `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body lang=ZH-CN><!--StartFragment-->${paragraphs.join("\n")}<!--EndFragment--></body></html>`;
}
