import "server-only";
import { readdirSync } from "node:fs";
import path from "node:path";

/** Files of Next that answer at the address of their folder. */
const ANSWERING = /^(?:page\.tsx|route\.ts)$/;

/**
 * Addresses the app answers at, as its folders name them: `/api/drafts/[id]`.
 *
 * @param appFolder - full path of `app/`.
 */
export function listRouteTemplates(appFolder: string): string[] {
  const templates: string[] = [];
  const walk = (folder: string, parts: readonly string[]) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isFile() && ANSWERING.test(entry.name)) templates.push(`/${parts.join("/")}`);
      if (!entry.isDirectory() || entry.name.startsWith("_")) continue;
      // A group in brackets orders files and is no part of the address.
      walk(path.join(folder, entry.name), /^\(.*\)$/.test(entry.name) ? parts : [...parts, entry.name]);
    }
  };
  walk(appFolder, []);
  return templates;
}

/**
 * Makes what finds the template of an address, so that logs and metrics hold no ids and only so many values: files of the
 * build are `static`, what the app does not answer at is `other`.
 */
export function makeRouteMatcher(templates: readonly string[]): (pathname: string) => string {
  const patterns = templates
    .map((template) => ({ template, pattern: patternOf(template) }))
    // Fixed parts come before parts that may be anything, and of those that say as little the longer.
    .sort(
      (a, b) =>
        wildness(a.template) - wildness(b.template) ||
        partsOf(b.template).length - partsOf(a.template).length,
    );
  return (pathname) => {
    if (pathname.startsWith("/_next/")) return "static";
    const plain = pathname.length > 1 ? pathname.replace(/\/$/, "") : pathname;
    return patterns.find(({ pattern }) => pattern.test(plain))?.template ?? "other";
  };
}

function patternOf(template: string): RegExp {
  const parts = partsOf(template).map((part) => {
    if (part.startsWith("[...")) return ".+";
    if (part.startsWith("[")) return "[^/]+";
    return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  });
  return new RegExp(`^${parts.join("/")}$`);
}

const partsOf = (template: string) => template.split("/");

const wildness = (template: string) => (template.match(/\[(?:\.\.\.)?/g) ?? []).join("").length;
