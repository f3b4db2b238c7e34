/** Groups of the shortcuts help, in the order shown. */
export const SHORTCUT_GROUPS = {
  general: "通用",
  find: "查找和替换",
  review: "审校",
  write: "起草",
  structure: "结构",
  view: "视图",
} as const;

export type ShortcutGroup = keyof typeof SHORTCUT_GROUPS;

type ShortcutEntry = {
  readonly label: string;
  readonly group: ShortcutGroup;
  /** In the notation of the editor's keymaps: `Mod` is ⌘ on a Mac and Ctrl elsewhere. */
  readonly keys: string;
  /** Only where the usual keys mean something else on a Mac. */
  readonly macKeys?: string;
  /**
   * Who answers: `page` everywhere on the page through `useShortcuts`, `paper` the keymap of the editor or a menu in it,
   * while the cursor is there.
   */
  readonly scope: "page" | "paper";
};

/** Every shortcut there is, by id. The help, the palette, the menus and the tooltips all read this list. */
export const SHORTCUTS = {
  palette: { label: "命令面板", group: "general", keys: "Mod-k", scope: "page" },
  shortcutsHelp: { label: "快捷键一览", group: "general", keys: "Mod-/", scope: "page" },
  save: { label: "立即保存", group: "general", keys: "Mod-s", scope: "page" },
  exportDocx: { label: "导出 .docx", group: "general", keys: "Mod-Shift-e", scope: "page" },
  saveVersion: { label: "存为版本", group: "general", keys: "Mod-Shift-s", scope: "page" },

  find: { label: "查找", group: "find", keys: "Mod-f", scope: "page" },
  replace: { label: "替换", group: "find", keys: "Mod-h", macKeys: "Mod-Alt-f", scope: "page" },
  findNext: { label: "下一处", group: "find", keys: "F3", macKeys: "Mod-g", scope: "page" },
  findPrevious: {
    label: "上一处",
    group: "find",
    keys: "Shift-F3",
    macKeys: "Mod-Shift-g",
    scope: "page",
  },

  nextFinding: { label: "下一处问题", group: "review", keys: "F8", scope: "page" },
  previousFinding: { label: "上一处问题", group: "review", keys: "Shift-F8", scope: "page" },
  fixFinding: { label: "改正当前一处", group: "review", keys: "Alt-F8", scope: "page" },
  addComment: { label: "批注所选文字", group: "review", keys: "Mod-Alt-m", scope: "page" },
  nextComment: { label: "下一条批注", group: "review", keys: "F7", scope: "page" },
  previousComment: { label: "上一条批注", group: "review", keys: "Shift-F7", scope: "page" },

  slashMenu: { label: "插入段落、表述、要素", group: "write", keys: "/", scope: "paper" },
  switchPhrases: { label: "在正文和表述之间切换", group: "write", keys: "Mod-j", scope: "page" },
  reword: { label: "换一个说法", group: "write", keys: "Alt-j", scope: "page" },
  nextSlot: { label: "下一个待填项", group: "write", keys: "Tab", scope: "paper" },
  previousSlot: { label: "上一个待填项", group: "write", keys: "Shift-Tab", scope: "paper" },
  leaveSlot: { label: "离开待填项", group: "write", keys: "Escape", scope: "paper" },
  acceptWord: { label: "采用灰字的一个词", group: "write", keys: "Mod-ArrowRight", scope: "paper" },
  readContinuation: { label: "读出灰字和出处", group: "write", keys: "Alt-/", scope: "paper" },
  slotOptions: { label: "待填项选项", group: "write", keys: "Alt-Enter", scope: "paper" },
  contextMenu: { label: "光标处的操作", group: "write", keys: "Shift-F10", scope: "paper" },
  undo: { label: "撤销", group: "write", keys: "Mod-z", scope: "paper" },
  redo: { label: "重做", group: "write", keys: "Mod-y", macKeys: "Mod-Shift-z", scope: "paper" },

  heading1: { label: "一级标题", group: "structure", keys: "Mod-Alt-1", scope: "paper" },
  heading2: { label: "二级标题", group: "structure", keys: "Mod-Alt-2", scope: "paper" },
  heading3: { label: "三级标题", group: "structure", keys: "Mod-Alt-3", scope: "paper" },
  paragraph: { label: "正文段落", group: "structure", keys: "Mod-Alt-0", scope: "paper" },
  moveSectionUp: { label: "本节上移", group: "structure", keys: "Alt-ArrowUp", scope: "paper" },
  moveSectionDown: { label: "本节下移", group: "structure", keys: "Alt-ArrowDown", scope: "paper" },

  nextPane: { label: "下一个窗格", group: "view", keys: "F6", scope: "page" },
  previousPane: { label: "上一个窗格", group: "view", keys: "Shift-F6", scope: "page" },
  focusMode: { label: "专注", group: "view", keys: "F9", scope: "page" },
  zoomIn: { label: "放大文稿", group: "view", keys: "Mod-=", scope: "paper" },
  zoomOut: { label: "缩小文稿", group: "view", keys: "Mod--", scope: "paper" },
  zoomReset: { label: "文稿恢复原大小", group: "view", keys: "Mod-0", scope: "paper" },
  toggleOutline: { label: "提纲栏", group: "view", keys: "Mod-Alt-[", scope: "page" },
  toggleAssistant: { label: "助手栏", group: "view", keys: "Mod-Alt-]", scope: "page" },
  togglePreview: { label: "版面预览", group: "view", keys: "Mod-Alt-p", scope: "page" },
  showPhrases: { label: "助手栏：表述", group: "view", keys: "Alt-Shift-1", scope: "page" },
  showSections: { label: "助手栏：提纲", group: "view", keys: "Alt-Shift-2", scope: "page" },
  showFacts: { label: "助手栏：要素", group: "view", keys: "Alt-Shift-3", scope: "page" },
  showReview: { label: "助手栏：审校", group: "view", keys: "Alt-Shift-4", scope: "page" },
  showVersions: { label: "助手栏：版本", group: "view", keys: "Alt-Shift-5", scope: "page" },
  showComments: { label: "助手栏：批注", group: "view", keys: "Alt-Shift-6", scope: "page" },
} as const satisfies Readonly<Record<string, ShortcutEntry>>;

export type ShortcutId = keyof typeof SHORTCUTS;

/** One line of the list, with its optional parts in reach. */
export function shortcut(id: ShortcutId): ShortcutEntry {
  return SHORTCUTS[id];
}

/** Keys of a shortcut on this keyboard. */
export function shortcutKeys(id: ShortcutId, isMac: boolean): string {
  const { keys, macKeys } = shortcut(id);
  return isMac ? (macKeys ?? keys) : keys;
}

/** All ids, in the order of the list. */
export const SHORTCUT_IDS: readonly ShortcutId[] = Object.keys(SHORTCUTS).filter(
  (id): id is ShortcutId => id in SHORTCUTS,
);
