import type { Bytes } from "../mutate-bytes";
import type { ApiSeed, SentFile } from "./api-seeds";

/** A request as its bytes go over the line. */
export type WireRequest = {
  readonly method: string;
  /** As it stands in the first line, odd signs and all. */
  readonly target: string;
  readonly contentType: string | null;
  readonly body: Bytes | null;
};

export const BOUNDARY = "----shubi-fuzz";

/** A seed as the product's own pages would send it. */
export function soundRequest(name: string, seed: ApiSeed): WireRequest {
  const { method, path } = routeOf(name);
  return {
    method,
    target: targetOf(path, utf8(seed.param ?? ""), Object.entries(seed.query ?? {})),
    ...soundBody(seed),
  };
}

/** `GET /api/drafts/[id]` in its two parts. */
export function routeOf(name: string): { readonly method: string; readonly path: string } {
  const [method = "", path = ""] = name.split(" ");
  return { method, path };
}

/** The address with every byte of what stands in it written so that it stays where it was put. */
export function targetOf(
  path: string,
  param: Bytes,
  query: readonly (readonly [name: string, value: string])[],
): string {
  // The slash parts folders only where the route takes several of them.
  const kept = path.includes("[...") ? "/" : "";
  const search = query.map(([key, value]) => `${escaped(utf8(key))}=${escaped(utf8(value))}`).join("&");
  return `${path.replace(/\[[^\]]*\]/u, escaped(param, kept))}${search === "" ? "" : `?${search}`}`;
}

/** Whether the address is still one of the route: two dots in it lead elsewhere, and then the framework answers. */
export function staysOn(path: string, target: string): boolean {
  const parts = new URL(target, "http://here").pathname.split("/");
  const wanted = path.split("/");
  if (parts.includes("", 1)) return false;
  return wanted.every((part, at) => part.startsWith("[") || part === parts[at]);
}

/** Form data as a browser writes it. */
export function multipartBody(files: readonly SentFile[]): Bytes {
  const parts = files.flatMap(({ field, name, bytes }) => {
    const fileName = name === "" ? "" : `; filename="${name}"`;
    return [
      utf8(`--${BOUNDARY}\r\nContent-Disposition: form-data; name="${field}"${fileName}\r\n\r\n`),
      bytes,
      utf8("\r\n"),
    ];
  });
  return new Uint8Array(Buffer.concat([...parts, utf8(`--${BOUNDARY}--\r\n`)]));
}

export function utf8(text: string): Bytes {
  return new Uint8Array(Buffer.from(text));
}

function soundBody({ json, files }: ApiSeed): Pick<WireRequest, "contentType" | "body"> {
  if (files !== undefined)
    return { contentType: `multipart/form-data; boundary=${BOUNDARY}`, body: multipartBody(files) };
  if (json === undefined) return { contentType: null, body: null };
  return { contentType: "application/json", body: utf8(JSON.stringify(json)) };
}

function escaped(bytes: Bytes, kept = ""): string {
  return [...bytes]
    .map((byte) => {
      const sign = String.fromCharCode(byte);
      return /[\w.-]/u.test(sign) || kept.includes(sign)
        ? sign
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
    })
    .join("");
}
