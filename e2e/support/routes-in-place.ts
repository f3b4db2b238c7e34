import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** Addresses and actions as the folders under `app` have them. */
export type InPlace = {
  /** `GET /api/drafts/[id]` */
  readonly routes: readonly string[];
  readonly pages: readonly string[];
  /** `app/(desk)/actions.ts binDraft` */
  readonly actions: readonly string[];
};

export function routesInPlace(): InPlace {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" }).map((name) =>
    path.posix.join("app", name.split(path.sep).join("/")),
  );
  const named = (name: string) => files.filter((file) => path.posix.basename(file) === name);
  return {
    routes: named("route.ts").flatMap((file) =>
      methodsOf(file).map((method) => `${method} ${addressOf(file)}`),
    ),
    pages: named("page.tsx").map(addressOf),
    actions: files
      .filter((file) => /\.tsx?$/u.test(file) && /^"use server";/mu.test(readFileSync(file, "utf8")))
      .flatMap((file) => exportsOf(file).map((name) => `${file} ${name}`)),
  };
}

/** Folders in brackets group pages and are no part of the address. */
function addressOf(file: string): string {
  const parts = file.split("/").slice(1, -1);
  return `/${parts.filter((part) => !part.startsWith("(")).join("/")}`;
}

function methodsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return [
    ...source.matchAll(/export (?:const|(?:async )?function) \{?\s*((?:[A-Z]+)(?:\s*,\s*[A-Z]+)*)/gu),
  ].flatMap(([, names = ""]) => names.split(/\s*,\s*/u));
}

function exportsOf(file: string): string[] {
  return [...readFileSync(file, "utf8").matchAll(/export async function (\w+)/gu)].map(
    ([, name = ""]) => name,
  );
}
