import os from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** Rooms of `lib` whose modules keep nothing of one test for the next; all others start processes, servers or databases. */
const PURE = [
  "{corpus,bench}/**/*.test.ts",
  "lib/{compare,corpus,export,messages,mining,overlap,people,returned,review,speech,suggest,text}/**/*.test.ts",
];

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root, "server-only": `${root}types/server-only.ts` } },
  test: {
    // A loaded machine needs many times what a quiet one does.
    testTimeout: 30_000,
    // By itself it leaves a core free, which is half of two.
    maxWorkers: os.availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: PURE,
          // What these read is data and functions: a worker that keeps them spares reading them anew for every file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "server",
          environment: "node",
          include: ["{lib,scripts,prisma,corpus,bench}/**/*.test.ts"],
          exclude: PURE,
        },
      },
      {
        extends: true,
        test: {
          name: "dom",
          environment: "happy-dom",
          include: ["components/**/*.test.{ts,tsx}"],
          isolate: false,
        },
      },
    ],
  },
});
