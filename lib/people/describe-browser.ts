const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/HarmonyOS|OpenHarmony/, "鸿蒙"],
  [/iPhone|iPad/, "iOS"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS X/, "macOS"],
  [/UOS|UnionTech/i, "统信 UOS"],
  [/Kylin/i, "麒麟"],
  [/Linux/, "Linux"],
];

/** The more special come first: most browsers also call themselves Chrome and Safari. */
const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/MicroMessenger/, "微信"],
  [/DingTalk/, "钉钉"],
  [/QQBrowser\/(\d+)/, "QQ 浏览器"],
  [/360SE|360EE|QihooBrowser/, "360 浏览器"],
  [/LBBROWSER/, "猎豹浏览器"],
  [/MetaSr/, "搜狗浏览器"],
  [/UBrowser|UCBrowser/, "UC 浏览器"],
  [/Edg(?:e|A|iOS)?\/(\d+)/, "Edge"],
  [/OPR\/(\d+)/, "Opera"],
  [/Firefox\/(\d+)/, "Firefox"],
  [/(?:Headless)?Chrome\/(\d+)/, "Chrome"],
  [/Version\/(\d+).*Safari/, "Safari"],
];

/** A browser's own description in the words people use: “Windows 上的 Edge 131”. */
export function describeBrowser(userAgent: string | null): string {
  const text = userAgent ?? "";
  const system = SYSTEMS.find(([pattern]) => pattern.test(text))?.[1];
  const found = BROWSERS.map(([pattern, name]) => ({ match: pattern.exec(text), name })).find(
    ({ match }) => match !== null,
  );
  const browser = found === undefined ? undefined : [found.name, found.match?.[1]].filter(Boolean).join(" ");
  if (browser === undefined) return system === undefined ? "未知浏览器" : `${system} 上的浏览器`;
  return system === undefined ? browser : `${system} 上的 ${browser}`;
}
