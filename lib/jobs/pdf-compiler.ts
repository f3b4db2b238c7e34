import "server-only";
import path from "node:path";
import { NodeCompiler, type NodeTypstDocument } from "@myriaddreamin/typst-ts-node-compiler";
import { projectRoot } from "./project-root";

/** Free faces from npm, so that a PDF shows no boxes on a machine without Chinese fonts. */
const FREE_FACES = [
  ["noto-serif-sc", "400Regular"],
  ["noto-serif-sc", "700Bold"],
  ["noto-sans-sc", "400Regular"],
] as const;

/** The compiler reads every font when it is made (0.4 s), so it is made once. */
let shared: NodeCompiler | null = null;

function compiler(): NodeCompiler {
  shared ??= NodeCompiler.create({ workspace: projectRoot(), fontArgs: [{ fontPaths: fontPaths() }] });
  return shared;
}

/** `FONT_DIR` is where an office puts the faces it has licences for; the system's own fonts are always read. */
function fontPaths(): string[] {
  const own = process.env.FONT_DIR;
  const free = FREE_FACES.map(([family, weight]) =>
    path.join(projectRoot(), "node_modules", "@expo-google-fonts", family, weight),
  );
  return [...(own ? [own] : []), ...free];
}

/**
 * Compiles Typst source to PDF.
 *
 * @param inputs - strings the source reads as `sys.inputs`.
 * @throws Error with the compiler's first message when the source does not compile.
 */
export function compilePdf(source: string, inputs: Record<string, string>): Uint8Array {
  const bytes = new Uint8Array(compiler().pdf(compiled(source, inputs)));
  compiler().evictCache(10);
  return bytes;
}

/**
 * Compiles Typst source and gives the values of its elements with a label; what was laid out stays for the next time.
 *
 * @param selector - as `<places>`.
 * @throws Error with the compiler's first message when the source does not compile.
 */
export function compileAndQuery(
  source: string,
  inputs: Record<string, string>,
  selector: string,
): { readonly pageCount: number; readonly values: unknown } {
  const document = compiled(source, inputs);
  return { pageCount: document.numOfPages, values: compiler().query(document, { selector, field: "value" }) };
}

/**
 * Compiles Typst source to one SVG with all pages under one another, see `readTypstSvg`.
 *
 * @throws Error with the compiler's first message when the source does not compile.
 */
export function compileSvg(source: string, inputs: Record<string, string>): string {
  const svg = compiler().svg(compiled(source, inputs));
  // What the last few compilations left is kept, as drafts are written side by side; more costs memory.
  compiler().evictCache(6);
  return svg;
}

function compiled(source: string, inputs: Record<string, string>): NodeTypstDocument {
  const typst = compiler();
  const outcome = typst.compile({ mainFileContent: source, inputs });
  const document = outcome.result;
  if (document === null) throw new Error(`typst: ${firstMessage(typst, outcome.takeDiagnostics())}`);
  return document;
}

/** Which of the families the machine has: the compiler warns of each it does not know, and lists none itself. */
export function availableFamilies(families: readonly string[]): ReadonlySet<string> {
  const typst = compiler();
  const source = families.map((family) => `#text(font: ${JSON.stringify(family)})[-]`).join("\n");
  const warnings = typst.compile({ mainFileContent: source }).takeWarnings();
  const unknown = new Set(
    messages(typst, warnings).flatMap((message) => /^unknown font family: (.*)$/u.exec(message)?.[1] ?? []),
  );
  return new Set(families.filter((family) => !unknown.has(family.toLowerCase())));
}

type Trouble = Parameters<NodeCompiler["fetchDiagnostics"]>[0] | null;

function firstMessage(typst: NodeCompiler, trouble: Trouble): string {
  return messages(typst, trouble)[0] ?? "no document";
}

function messages(typst: NodeCompiler, trouble: Trouble): string[] {
  if (trouble === null) return [];
  return typst.fetchDiagnostics(trouble).flatMap((entry: unknown) => {
    const isMessage = typeof entry === "object" && entry !== null && "message" in entry;
    return isMessage && typeof entry.message === "string" ? [entry.message] : [];
  });
}
