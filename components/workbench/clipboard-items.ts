import { notifications } from "@mantine/notifications";
import type { SpeechEditorHandle } from "@/components/editor/speech-editor-handle";
import { isMacKeyboard, shortcutText } from "@/components/ui/shortcut-keys";
import type { PaperMenuItem } from "./paper-menu-items";

/** Cut, copy and paste as far as the browser lets a page do them. */
export function clipboardItems(editor: SpeechEditorHandle): PaperMenuItem[] {
  const paste = { id: "paste", title: "粘贴", run: () => void pasteFromClipboard(editor) };
  if (editor.getState().selection.empty) return [paste];
  // The old command is the only one that sends the editor its own copy event, which keeps structure and sources.
  const exec = (name: "cut" | "copy") => () => {
    editor.focus();
    document.execCommand(name);
  };
  return [
    { id: "cut", title: "剪切", run: exec("cut") },
    { id: "copy", title: "复制", run: exec("copy") },
    paste,
  ];
}

async function pasteFromClipboard(editor: SpeechEditorHandle): Promise<void> {
  try {
    const [item] = await navigator.clipboard.read();
    const text = await textOf(item, "text/plain");
    const html = await textOf(item, "text/html");
    editor.paste(html === null ? { text: text ?? "" } : { html, text: text ?? "" });
  } catch {
    // Not asked over https, or the reader said no: the keys always work.
    const keys = shortcutText("Mod-v", isMacKeyboard());
    notifications.show({ message: `浏览器不让菜单读取剪贴板。请按 ${keys} 粘贴。`, autoClose: 6000 });
  }
}

async function textOf(item: ClipboardItem | undefined, type: string): Promise<string | null> {
  if (item === undefined || !item.types.includes(type)) return null;
  return (await item.getType(type)).text();
}
