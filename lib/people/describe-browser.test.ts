import { expect, test } from "vitest";
import { describeBrowser } from "./describe-browser";

const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36";

test.each([
  [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Edg/131.0.0.0`, "Windows 上的 Edge 131"],
  [`Mozilla/5.0 (X11; Linux x86_64) ${CHROME}`, "Linux 上的 Chrome 131"],
  [`Mozilla/5.0 (X11; Linux x86_64; UOS) ${CHROME}`, "统信 UOS 上的 Chrome 131"],
  [`Mozilla/5.0 (Windows NT 10.0) ${CHROME} QIHU 360SE`, "Windows 上的 360 浏览器"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 14_1) AppleWebKit/605.1.15 Version/17.1 Safari/605.1.15",
    "macOS 上的 Safari 17",
  ],
  ["Mozilla/5.0 (Windows NT 10.0; rv:133.0) Gecko/20100101 Firefox/133.0", "Windows 上的 Firefox 133"],
  ["curl/8", "未知浏览器"],
])("%s", (userAgent, words) => expect(describeBrowser(userAgent)).toBe(words));

test("a session without a description is told so", () => expect(describeBrowser(null)).toBe("未知浏览器"));
