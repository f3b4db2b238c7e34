import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { migrationAdapter } from "./migration-adapter.mjs";

/**
 * Prisma's schema engine as WebAssembly, talking to PostgreSQL through the driver adapter.
 *
 * The CLI's own engine is a program that is downloaded, which closed networks forbid; this one is the same
 * engine from npm, and writes the same `_prisma_migrations` table, so either can continue the other's work.
 *
 * @template T
 * @param {string} connectionString
 * @param {[name: string, content: string][]} datamodels
 * @param {(engine: import("@prisma/schema-engine-wasm").SchemaEngine) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withSchemaEngine(connectionString, datamodels, work) {
  const { SchemaEngine } = await loadEngine();
  const { factory, close } = migrationAdapter(connectionString);
  try {
    return await work(await SchemaEngine.new({ datamodels }, () => undefined, factory));
  } finally {
    await close();
  }
}

let loaded;

/** Once a process: a second copy would take over the first one's memory. */
function loadEngine() {
  loaded ??= instantiate();
  return loaded;
}

/** The package imports its .wasm file, which Node 20 does only under a flag; hence by hand. */
async function instantiate() {
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const folder = path.dirname(entry);
  const glue = await import(pathToFileURL(path.join(folder, "schema_engine_bg.js")).href);
  const bytes = await readFile(path.join(folder, "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, {
    "./schema_engine_bg.js": withIdleTimers(glue),
  });
  glue.__wbg_set_wasm(instance.exports);
  // Where the engine leaves the reason of a crash; without it the crash itself would be an unrelated TypeError.
  globalThis.PRISMA_WASM_PANIC_REGISTRY ??= {
    set_message: (message) => process.stderr.write(`${message}\n`),
  };
  instance.exports.__wbindgen_start();
  return glue;
}

/** The engine leaves a timer of ten seconds behind when it has waited for its lock; it must not keep us alive. */
function withIdleTimers(glue) {
  const idle =
    (start) =>
    (...args) => {
      const timer = start(...args);
      timer?.unref?.();
      return timer;
    };
  return Object.fromEntries(
    Object.entries(glue).map(([name, value]) => [name, name.includes("setTimeout") ? idle(value) : value]),
  );
}
