import { type AuditKind, type AuditLine, isAuditKind } from "@/lib/people/audit-kind";
import { isRole, type Role } from "@/lib/people/role";
import type { MessageCatalogue } from "./message-catalogue";
import { exportFormatName } from "./zh-export-format";

/** Sentences of members, links and sessions. */
export const PEOPLE_MESSAGES = {
  "owners-only": () => "只有管理员能管理人员和查看操作记录。请联系管理员。",
  "last-owner": () => "这是本单位唯一的管理员，不能停用或改任。请先把另一位成员设为管理员。",
  "member-self": () => "不能停用自己的账号。请由另一位管理员来停用。",
  "member-missing": () => "本单位没有这位成员，可能名单已有变动。请刷新页面查看。",
  "member-is-disabled": () => "这个账号已停用，不能重设密码。请先启用。",
  "member-cannot-write": () => "接手人须是能起草的在用成员。请换一位，或先调整其角色。",
  "member-elsewhere": () => "这位成员还属于别的单位，不能由本单位重设密码。请本人登录后自己修改。",
  "invitation-gone": () => "这份邀请已被使用、撤回或过期。请刷新页面查看。",
  "link-over": () => "链接已用过、已撤回或已过期。请向管理员要一个新的链接。",
  "email-taken": () => "这个邮箱已有账号。请换一个邮箱；如果是您本人的账号，请直接登录。",
  "account-shut": () => "账号已停用。请联系本单位管理员。",
  "password-wrong": () => "现在的密码不对，没有修改。请核对后再试。",
  "password-limited": () => "尝试次数过多，没有修改。请等一会儿再试。",
  "session-gone": () => "这处登录已经结束。请刷新页面查看。",
  "no-such-method": () => "这个地址不接受这种请求。请刷新页面后重新操作。",
  "no-such-address": () => "没有这个地址。请回到工作台重新操作。",
} as const satisfies MessageCatalogue;

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  owner: "管理员",
  librarian: "资料员",
  author: "起草人",
  reviewer: "审阅人",
};

/** What each may do, for whoever gives a role. */
export const ROLE_DESCRIPTIONS: Readonly<Record<Role, string>> = {
  owner: "管人员和全单位的设置，也能做其余一切",
  librarian: "管语料库和全单位的设置，能起草",
  author: "起草、导入旧稿、导出",
  reviewer: "查看和导出，不改动",
};

export function roleName(role: string): string {
  return isRole(role) ? ROLE_NAMES[role] : "未定";
}

export const AUDIT_KIND_NAMES: Readonly<Record<AuditKind, string>> = {
  "signed-in": "登录",
  "sign-in-failed": "登录失败",
  "signed-out": "退出登录",
  "password-changed": "修改密码",
  "sessions-ended": "结束登录",
  "invitation-made": "发出邀请",
  "invitation-revoked": "撤回邀请",
  "invitation-accepted": "接受邀请",
  "role-changed": "调整角色",
  "member-disabled": "停用账号",
  "member-enabled": "启用账号",
  "drafts-handed-over": "移交文稿",
  "reset-made": "发出重设密码链接",
  "reset-used": "用链接重设密码",
  "draft-exported": "导出文稿",
  "remark-deleted": "删除他人批注",
  "original-downloaded": "下载原文件",
  "documents-removed": "移出语料",
  "settings-changed": "修改单位设置",
  "log-exported": "导出操作记录",
  "act-refused": "越权操作被拒绝",
};

const PERMISSION_NAMES: Readonly<Record<string, string>> = {
  write: "起草、导入",
  manage: "单位设置、语料管理",
  decide: "审核",
  administer: "人员管理",
};

const SETTINGS_NAMES: Readonly<Record<string, string>> = {
  "page-profile": "版式",
  "review-settings": "审校",
  "default-facts": "要素默认值",
  "speaking-rate": "语速",
};

export function auditKindName(kind: string): string {
  return isAuditKind(kind) ? AUDIT_KIND_NAMES[kind] : kind;
}

/** What an entry says besides who and whom; empty when there is nothing more. */
export function auditDetail({ kind, data }: Pick<AuditLine, "kind" | "data">): string {
  switch (kind) {
    case "role-changed":
      return `${roleName(String(data.from))} → ${roleName(String(data.to))}`;
    case "invitation-made":
    case "invitation-accepted":
      return roleName(String(data.role));
    case "member-disabled":
    case "sessions-ended":
    case "reset-used":
      return Number(data.sessions) > 0 ? `结束 ${data.sessions} 处登录` : "";
    case "drafts-handed-over":
      return `${data.count} 份，交给${data.toName}`;
    case "draft-exported":
      return [exportFormatName(String(data.format)), Number(data.open) > 0 ? `留有必改 ${data.open} 处` : ""]
        .filter((part) => part !== "")
        .join("，");
    case "documents-removed":
      return `${data.count} 篇`;
    case "settings-changed":
      return SETTINGS_NAMES[String(data.part)] ?? String(data.part);
    case "act-refused":
      return PERMISSION_NAMES[String(data.permission)] ?? "";
    case "log-exported":
      return `${data.count} 条`;
    default:
      return "";
  }
}
