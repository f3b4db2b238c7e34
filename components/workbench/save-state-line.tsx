import { chinaTime } from "@/components/ui/china-time";
import { useStored, type ValueStore } from "@/components/ui/value-store";
import type { SaveState } from "./draft-saver";

/** The save state in the trade's words; announced politely when it changes. */
export function SaveStateLine({ saveState }: { saveState: ValueStore<SaveState> }) {
  const { words, tone } = describeState(useStored(saveState));
  return (
    <span role="status" aria-live="polite" className={`whitespace-nowrap ${tone}`}>
      {words}
    </span>
  );
}

/** Why a save waits, by the code of the refusal. */
const WAITING_FOR: Readonly<Record<string, string>> = {
  "not-signed-in": "登录已失效，改动留在本机，请重新登录",
  "database-away": "数据库暂时连不上，改动留在本机，正在重试",
  "storage-full": "服务器磁盘已满，改动留在本机，请告诉管理员",
};

function describeState(state: SaveState): { words: string; tone: string } {
  switch (state.type) {
    case "saved":
      return { words: `已保存 ${chinaTime(state.savedAt).clock}`, tone: "text-ink-soft" };
    case "dirty":
      return { words: "有改动，待保存", tone: "text-ink-soft" };
    case "saving":
      return { words: "正在保存", tone: "text-ink-soft" };
    case "waiting":
      return {
        words: WAITING_FOR[state.error.code] ?? "连不上服务器，改动留在本机，正在重试",
        tone: "font-bold text-warn",
      };
    case "conflict":
      return { words: "与别处的改动冲突，等待选择", tone: "font-bold text-danger" };
    case "stopped":
      return { words: "未能保存，改动留在本机", tone: "font-bold text-danger" };
  }
}
