/** What the keys of the prompter do. */
export type PrompterAct =
  | "toggle"
  | "faster"
  | "slower"
  | "nextSection"
  | "previousSection"
  | "larger"
  | "smaller"
  | "mirror"
  | "fullScreen"
  | "start"
  | "help";

/** The keys of each act as the help names them, in the order shown. */
export const PROMPTER_HELP: readonly {
  readonly act: PrompterAct;
  readonly keys: string;
  readonly label: string;
}[] = [
  { act: "toggle", keys: "空格", label: "开始 / 暂停" },
  { act: "faster", keys: "↑", label: "加快" },
  { act: "slower", keys: "↓", label: "放慢" },
  { act: "previousSection", keys: "← 或 PageUp", label: "上一节" },
  { act: "nextSection", keys: "→ 或 PageDown", label: "下一节" },
  { act: "larger", keys: "+", label: "加大字号" },
  { act: "smaller", keys: "−", label: "减小字号" },
  { act: "mirror", keys: "M", label: "左右反转（用于提词玻璃）" },
  { act: "fullScreen", keys: "F", label: "全屏" },
  { act: "start", keys: "Home", label: "回到开头" },
  { act: "help", keys: "?", label: "按键说明" },
];

const ACTS: Readonly<Record<string, PrompterAct>> = {
  " ": "toggle",
  ArrowUp: "faster",
  ArrowDown: "slower",
  ArrowRight: "nextSection",
  PageDown: "nextSection",
  ArrowLeft: "previousSection",
  PageUp: "previousSection",
  "+": "larger",
  "=": "larger",
  "-": "smaller",
  m: "mirror",
  f: "fullScreen",
  Home: "start",
  "?": "help",
  "/": "help",
};

type KeyPress = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey">;

/** What a key press means; null for keys of the browser and all others. */
export function prompterAct({ key, ctrlKey, metaKey, altKey }: KeyPress): PrompterAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  return ACTS[key] ?? ACTS[key.toLowerCase()] ?? null;
}
