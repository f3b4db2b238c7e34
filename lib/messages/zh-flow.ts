import type { DraftStep } from "@/lib/speech/draft-state";

type StepWords = {
  /** On the menu and the button that does it. */
  readonly action: string;
  /** In the history: who did what. */
  readonly done: string;
  readonly explanation: string;
  readonly remarkLabel: string;
  /** Shown once it is done. */
  readonly notice: string;
};

/** Words of the steps a draft takes between its writer and its reviewers. */
export const STEP_WORDS: Readonly<Record<DraftStep, StepWords>> = {
  submit: {
    action: "送审",
    done: "送审",
    explanation: "当前内容存为版本“送审稿”，审阅人可以批注、退改或定稿。送审后仍可修改。",
    remarkLabel: "送审说明（可不填）",
    notice: "已送审，当前内容存为“送审稿”。",
  },
  withdraw: {
    action: "撤回送审",
    done: "撤回送审",
    explanation: "文稿回到起草状态，已有的批注保留。",
    remarkLabel: "说明（可不填）",
    notice: "已撤回，文稿回到起草状态。",
  },
  return: {
    action: "退改",
    done: "退改",
    explanation: "文稿退给起草人修改，改好后再送审。",
    remarkLabel: "退改意见",
    notice: "已退改，起草人打开文稿就能看到意见。",
  },
  approve: {
    action: "定稿",
    done: "定稿",
    explanation: "当前内容存为版本“定稿”，此后不能再改；需要改动时由起草人或管理员重新起草。",
    remarkLabel: "说明（可不填）",
    notice: "已定稿，当前内容存为“定稿”。",
  },
  reopen: {
    action: "重新起草",
    done: "重新起草",
    explanation: "文稿回到起草状态，可以修改；定稿的内容在“版本”里保留。",
    remarkLabel: "说明（可不填）",
    notice: "文稿回到起草状态，可以修改。",
  },
};

export const FLOW_WORDS = {
  menu: (state: string) => `状态：${state}`,
  openComments: (count: number) => `还有 ${count} 条批注没有处理。`,
  remarkMissing: "请写明退改意见，起草人才知道改什么。",
  final: "本稿已定稿，不能再改。",
  reviewing: "审阅本稿：可以批注、建议改法，不改正文。",
  returned: (by: string, remark: string) => `${by} 退改：${remark}`,
  submitted: (by: string, remark: string) => `${by} 送审：${remark}`,
  history: "经过",
  exported: (format: string) => `导出 ${format}`,
} as const;
