import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text";

const TEXT = "同志们：今天我们召开基层党建工作会议，主要任务是总结经验、部署工作。";

/** GB18030 bytes of 同志们，党建工作。 repeated; written out because no encoder is built in. */
const GB18030 = [
  0xcd, 0xac, 0xd6, 0xbe, 0xc3, 0xc7, 0xa3, 0xac, 0xb5, 0xb3, 0xbd, 0xa8, 0xb9, 0xa4, 0xd7, 0xf7, 0xa1, 0xa3,
];
/** Big5 bytes of 同志們，黨建工作。 */
const BIG5 = [
  0xa6, 0x50, 0xa7, 0xd3, 0xad, 0xcc, 0xa1, 0x41, 0xc4, 0xd2, 0xab, 0xd8, 0xa4, 0x75, 0xa7, 0x40, 0xa1, 0x43,
];

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
  return new Uint8Array(view.buffer);
}

describe("decodeText", () => {
  it("reads UTF-8 with and without byte-order mark", () => {
    const bytes = new TextEncoder().encode(TEXT);
    expect(decodeText(bytes)).toEqual({ ok: true, value: { text: TEXT, encoding: "utf-8" } });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes]))).toEqual({
      ok: true,
      value: { text: TEXT, encoding: "utf-8" },
    });
  });

  it.each([
    ["utf-16le", true],
    ["utf-16be", false],
  ] as const)("reads %s without a byte-order mark", (encoding, littleEndian) => {
    expect(decodeText(utf16(TEXT, littleEndian))).toEqual({ ok: true, value: { text: TEXT, encoding } });
  });

  it("reads UTF-16 with a byte-order mark", () => {
    const decoded = decodeText(new Uint8Array([0xff, 0xfe, ...utf16(TEXT, true)]));
    expect(decoded.ok && decoded.value.text).toBe(TEXT);
  });

  it("tells GB18030 from Big5 by which reading is Chinese", () => {
    const simplified = decodeText(new Uint8Array([...GB18030, ...GB18030]));
    expect(simplified).toEqual({
      ok: true,
      value: { text: "同志们，党建工作。同志们，党建工作。", encoding: "gb18030" },
    });
    const traditional = decodeText(new Uint8Array([...BIG5, ...BIG5]));
    expect(traditional).toEqual({
      ok: true,
      value: { text: "同志們，黨建工作。同志們，黨建工作。", encoding: "big5" },
    });
  });

  it("reads plain ASCII as UTF-8, not as UTF-16", () => {
    const decoded = decodeText(new TextEncoder().encode("Party building, 2026. ".repeat(40)));
    expect(decoded.ok && decoded.value.encoding).toBe("utf-8");
  });

  it("refuses binary content", () => {
    const bytes = Uint8Array.from({ length: 4096 }, (_, index) => (index * 31) % 256);
    expect(decodeText(bytes)).toEqual({ ok: false, error: { code: "not-text" } });
    expect(decodeText(new Uint8Array(200)).ok).toBe(false);
  });
});
