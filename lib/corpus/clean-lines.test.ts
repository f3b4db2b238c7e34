import { describe, expect, it } from "vitest";
import { cleanLines } from "./clean-lines";
import type { RemovalReason } from "./library-document";

const SPEECH = [
  "同志们：",
  "这次会议开得很及时，大家讲得很实在，我听了很受启发。",
  "一、把支部建在群众需要的地方",
  "要把办事窗口搬到群众身边，让党员在一线亮明身份。",
];

function clean(lines: readonly string[]) {
  return cleanLines(
    lines.map((text) => ({ text })),
    "txt",
  );
}

const kept = (lines: readonly string[]) => clean(lines).lines.map((line) => line.text);

describe("cleanLines", () => {
  it.each<[RemovalReason, string]>([
    ["site-header", "返回某某范文库首页"],
    ["site-header", "当前位置：首页 > 党建材料 > 领导讲话"],
    ["site-header", "首页 › 文库 › 讲话稿"],
    ["site-header", "某某词库 / www.mouku.com"],
    ["site-header", "登录 | 注册 | 会员中心"],
    ["publish-line", "发布时间:2025/3/1 8:00:00 字数:3100"],
    ["publish-line", "来源：网络  作者：清风徐来  更新时间：2025-03-01"],
    ["publish-line", "作者：佚名"],
    ["publish-line", "2025-03-01 08:30 浏览：120次"],
    ["publish-line", "阅读量：3021　点赞：12"],
    ["publish-line", "字体：【大 中 小】"],
    ["preview-notice", "……（此处省略820字，点击下载全文）……"],
    ["preview-notice", "预览结束,全文3853字,还剩1503字"],
    ["preview-notice", "点击下载全文"],
    ["preview-notice", "剩余60%未读，开通会员阅读全文"],
    ["copyright", "版权声明：本文由网友上传，版权归原作者所有。"],
    [
      "copyright",
      "本文内容由互联网用户自发贡献，该文观点仅代表作者本人。本站不拥有所有权，如发现本站有涉嫌侵权的内容，请发送邮件举报。",
    ],
    ["copyright", "未经允许不得转载，转载请注明出处：https://www.mou.com/1.html"],
    ["copyright", "本文系原创投稿，仅供学习参考，请勿照搬照抄！"],
    ["site-footer", "上一篇：在全县组织工作会议上的讲话"],
    ["site-footer", "扫一扫关注微信公众号"],
    ["site-footer", "联系客服"],
    ["site-footer", "分享到： 微信 微博 QQ空间"],
    ["site-footer", "链接地址:http://mou.com//index/detail/1.html"],
    ["site-footer", "https://www.mou.com/a/1.html"],
    ["site-footer", "京ICP备12345678号-1"],
    ["publish-line", "（责任编辑：小王）"],
    ["abstract", "【提纲】一、把支部建在群众需要的地方。二、把队伍带到发展需要的一线。"],
    ["abstract", "以下是小编为大家整理的讲话稿，欢迎阅读参考。"],
    ["debris", "？？？"],
    ["debris", "- 3 -"],
    ["debris", "第3页 共8页"],
    ["debris", "****"],
  ])("takes out a line of kind %s: %s", (reason, line) => {
    const cleaned = clean([...SPEECH, line]);
    expect(cleaned.lines.map(({ text }) => text)).toEqual(SPEECH);
    expect(cleaned.removed[0]?.reason).toBe(reason);
    expect(cleaned.removed.map(({ text }) => text).join("")).toBe(line);
  });

  it.each([
    "关注民生关键小事",
    "拓展信息渠道",
    "来源于群众的智慧，要再回到群众中去检验。",
    "要充分利用网络平台，把学习内容送到党员手机上，由支部收集整理意见建议。",
    "如有侵犯群众利益的行为，一律严肃处理。",
    "学习外地经验不得照搬照抄，要结合本地实际。",
    "织密建强基层党建一张网",
    "编辑成册、人手一份，抓好学习。",
    "作者在文章里讲了一个故事，值得深思。",
    "打印机、电脑都要配到村里去。",
    "推荐优秀年轻干部",
    "审核把关要严",
    "更多的资源要往基层下沉",
    "最新的会议精神要第一时间传达到支部。",
    "三、声明在先，纪律不容触碰",
  ])("keeps speech that resembles furniture: %s", (line) => {
    expect(kept([...SPEECH, line, "大家回去以后要抓紧落实，年底我们逐项对账。"])).toContain(line);
  });

  it("takes out the list of other texts under a heading such as 相关推荐", () => {
    const list = ["相关推荐", "在乡镇换届工作会议上的讲话", "党课讲稿：初心如磐", "2025年党建工作总结"];
    expect(kept([...SPEECH, ...list])).toEqual(SPEECH);
  });

  it("takes out short scraps after the end of the text, but not a sentence", () => {
    const end = "抓好落实，务求实效。";
    expect(kept([...SPEECH, "预览结束，还剩200字", "本文6", "某某小助手"])).toEqual(SPEECH);
    expect(kept([...SPEECH, "预览结束，还剩200字", end])).toEqual([...SPEECH, end]);
  });

  it("takes bookmarks, addresses and notices out of a line and keeps the rest", () => {
    const cleaned = clean([
      "[bookmark: _Toc1]在会议上的讲话",
      "要抓实（更多范文见www.mou.com点击下载）支部建设。",
    ]);
    expect(cleaned.lines.map(({ text }) => text)).toEqual(["在会议上的讲话", "要抓实支部建设。"]);
    expect(cleaned.removed.map(({ reason }) => reason)).toContain("bookmark");
  });

  it("takes pinyin after traditional characters out and converts the text", () => {
    const cleaned = clean(["調(diào)研情況表明，基層黨組織要進(jìn)一步加強(qiáng)。"]);
    expect(cleaned.lines[0]?.text).toBe("调研情况表明，基层党组织要进一步加强。");
    expect(cleaned.removed).toEqual([{ text: "（diào）（jìn）（qiáng）", reason: "pinyin" }]);
  });

  it("takes ? and bullets off the start of lines", () => {
    expect(kept(["??同志们:", "?  今天开会，讲三点意见。", "● 抓学习，重在入心。"])).toEqual([
      "同志们：",
      "今天开会，讲三点意见。",
      "抓学习，重在入心。",
    ]);
  });

  it("marks a text as incomplete where the source leaves something out", () => {
    expect(clean([...SPEECH, "此处省略757字"]).incomplete).toBe(true);
    expect(clean(SPEECH).incomplete).toBe(false);
  });

  it("removes remains of HTML and Markdown", () => {
    expect(
      kept([
        "<p>要抓<strong>关键</strong>少数，<br/>也要管好多数。</p>",
        "## 二、压实责任",
        "**第一，带头学。**要学深一层。",
      ]),
    ).toEqual(["要抓关键少数，", "也要管好多数。", "二、压实责任", "第一，带头学。要学深一层。"]);
  });

  it("names the title that the footer tells", () => {
    expect(clean([...SPEECH, "本文标题:在调研座谈会上的讲话"]).titleHint).toBe("在调研座谈会上的讲话");
  });
});
