import type { MessageCatalogue } from "./message-catalogue";

/** Sentences of accounts, drafts and the library screens. */
export const APP_MESSAGES = {
  "not-signed-in": () => "登录已失效。请重新登录；未保存的内容仍留在本机，登录后会自动补存。",
  "foreign-origin": () => "请求不是从本站页面发出的，已拒绝。请从述笔的页面重新操作。",
  unexpected: ({ reference }) =>
    `系统出错，未能完成这一步。请重试；若仍不行，请${reference === undefined ? "" : `把编号 ${reference} `}告诉管理员。`,
  "database-away": () => "数据库暂时连不上，这一步没有完成。请稍等再试；文稿的改动留在本机，恢复后自动补存。",
  "storage-full": () =>
    "服务器的磁盘已满，这一步没有存上。请告诉管理员清理磁盘；文稿的改动留在本机，清理后自动补存。",
  "bad-request": () => "提交的内容不完整或格式不对。请刷新页面后重试。",
  "originality-unsaved": () => "文稿还没有保存到服务器，未比对。请待保存后再试。",
  "originality-timeout": ({ seconds }) =>
    `与语料库比对 ${seconds ?? 120} 秒还没有完成，已停止。文稿没有受影响，请稍后再试；若仍不行，请告诉管理员。`,
  "originality-crash": () =>
    "与语料库比对中途出错，已停止。文稿没有受影响，请稍后再试；若仍不行，请告诉管理员。",
  "librarians-only": () => "只有管理员和资料员能改全单位的设置。请联系他们，或只对本稿忽略。",
  "reviewer-reads-only": () => "审阅人只能查看，不能改动。需要改动请联系起草人，或请管理员调整角色。",
  "draft-missing": () => "找不到这份文稿，可能已被删除。请回到工作台查看。",
  "draft-conflict": () => "这份文稿已在别处改动过。两份内容都已保留，请选择以哪一份为准。",
  "draft-final": () => "这份文稿已经定稿，不能再改。未存上的改动留在本机；需要改动请先重新起草。",
  "step-not-yours": () =>
    "这一步不归您办：送审由起草人办，退改和定稿由审阅人或管理员办，重新起草由起草人或管理员办。",
  "step-out-of-turn": () => "文稿的状态刚刚变了，这一步没有办成。请刷新页面，看过现在的状态再办。",
  "step-outdated": () => "文稿又有了新的改动，这一步没有办成。请看过新的内容再办。",
  "step-unsaved": () => "还有改动没有保存到服务器，暂不能送审。请等状态栏显示“已保存”后再试。",
  "comment-missing": () => "找不到这条批注，可能文稿已换。请刷新页面查看。",
  "comment-settled": () => "这条批注刚刚有人处理过了。已重新读取。",
  "comment-not-own": () => "只能办结自己写的批注；采纳、不采纳由起草人办。",
  "comments-full": () => "这份文稿的批注已满 500 条，不能再加。请先办理已有的批注。",
  "version-missing": () => "找不到这个版本。请刷新版本列表。",
  "document-missing": () => "语料库里找不到这份文稿，可能已被移出。请回到语料库查看。",
  "batch-missing": () => "找不到这次导入，可能是很久以前的。文稿请在语料库列表中查看。",
  "batch-closed": () => "这次导入已经结束或取消，不能再加文件。请重新选择文件导入。",
  "document-not-own": () => "内置文稿不能校正；本单位的文稿如已移出，也不能再改。请另存一份导入后再校正。",
  "document-busy": () => "这份文稿正有多人同时校正，这一处没有存上。请稍等再改。",
  "correction-invalid": () =>
    "校正的内容不合规定：标题须为 1 至 200 字，年度须在 1949 至 2099 之间。请改正后再存。",
  "no-files": () => "没有收到文件。请选择要导入的文件。",
  "owner-exists": () => "管理员账号已经建好。请直接登录。",
  "name-missing": () => "请填写姓名。",
  "name-long": ({ max }) => `姓名不能超过 ${max ?? ""} 个字。请缩短后再试。`,
  "email-invalid": () => "邮箱格式不对。请填写形如 name@example.com 的邮箱。",
  "password-short": ({ min }) => `密码至少 ${min ?? ""} 位。请换一个长一些的密码。`,
  "password-long": ({ max }) => `密码不能超过 ${max ?? ""} 位。请换一个短一些的密码。`,
  "sign-in-failed": () => "邮箱或密码不对。请核对后再试。",
  "sign-in-limited": () => "尝试次数过多。请等一分钟再试。",
  "export-unsaved": () => "还有改动没有保存到服务器，暂不能导出。请等状态栏显示“已保存”后再试。",
  "version-unsaved": () => "还有改动没有保存到服务器，暂不能留存或恢复版本。请等状态栏显示“已保存”后再试。",
  "returned-unsaved": () => "还有改动没有保存到服务器，暂不能导入返回稿。请等状态栏显示“已保存”后再试。",
  "draft-not-binned": () => "这份文稿没有删除成功，可能已在别处删除。请刷新页面查看。",
  "draft-not-restored": () => "没能撤销删除。请刷新页面后再试。",
  "document-not-removed": () => "这份文稿没有移出，可能已在别处移出。请回到语料库查看。",
  unreadable: () => "读不到这个文件。请检查路径和权限。",
  "server-unreachable": () => "连不上服务器。请检查述笔是否在运行，然后重试。",
  "skeleton-missing": () => "这个提纲已随语料库更新。请重新选择提纲。",
} as const satisfies MessageCatalogue;
