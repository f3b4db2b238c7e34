import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root, "server-only": `${root}types/server-only.ts` } },
  test: {
    // A loaded machine needs many times what a quiet one does.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          environment: "node",
          include: ["{lib,scripts,prisma,corpus,bench}/**/*.test.ts"],
        },
      },
      {
        extends: true,
        test: { name: "dom", environment: "happy-dom", include: ["components/**/*.test.{ts,tsx}"] },
      },
    ],
  },
});
