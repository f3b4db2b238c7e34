import { describe, expect, it } from "vitest";
import { findSecrecyMarking } from "./secrecy-marking";

const BODY = ["在全市基层党建工作推进会上的讲话", "同志们：", "今天，我们召开会议，部署全年任务。"];
const withHead = (...lines: string[]) => findSecrecyMarking([...lines, ...BODY]);
const LATER = Array.from({ length: 40 }, (_, index) => `第${index}段，要把任务一件一件抓到底。`);

describe("findSecrecyMarking", () => {
  it.each([
    "绝密★1年",
    "机密★",
    "秘密★启封前",
    "秘密★长期",
    "机密★至2030年12月",
    "机密☆5年",
    "机密*10年",
    "秘密★六个月",
    "绝　密　★　1　年",
    "机 密 ★ １０ 年",
    "機密★1年",
    "祕密★5年",
    "机密&#9733;1年",
    "机\u200b密★1年",
    "**机密★1年**",
    "【机密★1年】",
    "特急　机密★1年",
    "000012　机密★1年",
    "份号：000003 秘密★5年",
    "机密★1年　　特急",
    "机密★1年 中共云岭市委办公室关于印发全市基层党建工作要点和任务分工方案的通知，请各地各单位认真贯彻执行",
    "中共云岭市委文件　　机密★1年",
    "云委发〔2025〕3号 秘密★1年",
    "绝密级★30年",
    "★机密★",
    "机密·1年",
    "机密?1年",
    "秘密 5年",
    "机密（保密期限：1年）",
    "密级：机密",
    "密 级：秘 密",
    "密级:绝密",
    "份号：0001　密级：机密　紧急程度：特急",
    "密级：工作秘密",
    "工作秘密★3年",
    "内部★6个月",
    "内部资料★",
    "密级：内部",
    "机密",
    "【秘密】",
    "（绝密）",
    "绝密　特急",
  ])("stops at %s at the head of a text", (marking) => {
    expect(withHead(marking)).not.toBeNull();
  });

  it.each(["机密★1年", "秘密 ★ 5 年", "机密·1年"])("stops at %s on a later page", (marking) => {
    expect(findSecrecyMarking([...BODY, ...LATER, marking, ...LATER])).not.toBeNull();
  });

  it.each([
    "保守党的秘密，对党忠诚。",
    "严守党的秘密",
    "机密文件管理",
    "机密文件管理要严",
    "绝密文件、机密文件、秘密文件一律专人保管。",
    "要严守保密纪律，绝密、机密、秘密三级文件分类登记。",
    "“机密★1年”字样要印在左上角，不得遗漏。",
    "凡标有“秘密★”的材料，一律不得带回家。",
    "机密★1年的文件由专人取送。",
    "秘密级、机密级文件的传阅范围要从严",
    "国家秘密的密级分为绝密、机密、秘密三级。",
    "成功没有秘密，关键在落实",
    "密级：公开",
    "密级：无",
    "定密责任人要明确密级和保密期限",
    "内部资料，注意保存",
    "内部监督要管用，内部考核要从严。",
    "保密工作无小事",
    "这是我们党不断从胜利走向胜利的“秘密武器”。",
    "秘密战线上的英雄",
    "★基层党建工作要点★",
    "机密5年无一失泄，靠的是制度。",
  ])("does not stop at the wording %s", (wording) => {
    expect(withHead(wording)).toBeNull();
    expect(findSecrecyMarking([...BODY, wording])).toBeNull();
  });

  it("takes a grade alone on a line far down for no marking", () => {
    expect(findSecrecyMarking([...BODY, ...LATER, "机密"])).toBeNull();
  });

  it("reports the marking without blanks", () => {
    expect(withHead("　机　密　★　1　年　")).toBe("机密★1年");
  });
});
