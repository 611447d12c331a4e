import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: { alias: { "@": root.replace(/\/$/, "") } },
  test: {
    projects: [
      { extends: true, test: { name: "unit", include: ["tests/unit/**/*.test.ts", "tests/unit/**/*.test.tsx"] } },
      { extends: true, test: { name: "rulebook", include: ["tests/rulebook/**/*.test.ts"] } },
      { extends: true, test: { name: "house", include: ["tests/house/**/*.test.ts"] } },
    ],
  },
});
