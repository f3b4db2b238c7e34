import type { CommentStatus } from "@/lib/speech/draft-comment";

/** Words of the panel of remarks. */
export const COMMENT_WORDS = {
  panel: "批注",
  add: "批注所选文字",
  empty: (keys: string) => `还没有批注。选中一段文字，按 ${keys} 写批注或建议改法。`,
  noneOpen: "批注都已处理。",
  keys: (next: string, previous: string) => `${next} 到下一条，${previous} 到上一条；列表里用上下键`,
  composerLabel: "批注内容",
  suggest: "建议改为",
  suggestSwitch: "建议改法",
  suggestNothing: "（删去）",
  submit: "批注",
  submitHint: "Ctrl+Enter 提交，Esc 取消",
  reply: "回复",
  replyLabel: "回复内容",
  accept: "采纳",
  reject: "不采纳",
  resolve: "解决",
  reopen: "重新打开",
  edit: "修改",
  editRemark: "修改批注",
  save: "保存",
  cancel: "取消",
  edited: "已修改",
  delete: "删除",
  deleted: "批注已删除",
  deleteRemark: {
    title: "删除批注",
    explanation: "批注和建议改法将删除，不能撤销。别人的回复会保留，批注处显示“批注已删除”。",
  },
  deleteReply: { title: "删除回复", explanation: "这条回复将删除，不能撤销。" },
  orphans: "原文已不在",
  closed: (count: number) => `已处理 ${count} 条`,
  count: (open: number) => `${open} 条待处理`,
  accepted: "已采纳，可以撤销。",
  noSuggestion: "所选文字跨段，或含有待填项、序数，不能建议改法；可以只写批注。",
  reading: "正在读取批注",
  retry: "再试一次",
} as const;

export const COMMENT_STATUS_NAMES: Readonly<Record<CommentStatus, string>> = {
  open: "待处理",
  resolved: "已解决",
  accepted: "已采纳",
  rejected: "不采纳",
};
