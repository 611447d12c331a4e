import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { faultStatuses } from "@/lib/kernel/fault";
import { file, withTable } from "../../scripts/errors-document";

const text = readFileSync(file, "utf8");

describe("docs/errors.md", () => {
  it("lists every code as the catalogue has it (node scripts/run.mjs scripts/errors-document.ts)", () => {
    expect(text).toBe(withTable(text));
  });

  it("lists every kind with its status", () => {
    for (const [kind, status] of Object.entries(faultStatuses))
      expect(text).toContain(`| ${kind} | ${status} |`);
  });
});
