import { getTableName, is } from "drizzle-orm";
import { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, it } from "vitest";
import * as schema from "@/db/schema/all";
import { schedules } from "@/lib/wiring/jobs";
import { read } from "./project-files";

const [, section = ""] = read("docs/operations.md").split("## What is kept, and how long");
const table = (section.split("\n## ")[0] ?? "").split("\n").filter((line) => line.startsWith("|"));

describe("the table of what is kept", () => {
  it("names every table of the schema, once, with its term and who removes it", () => {
    const names = Object.values(schema).flatMap((value) =>
      is(value, PgTable) ? [getTableName(value)] : [],
    );
    expect(names.length).toBeGreaterThan(15);
    for (const name of names) {
      const rows = table.filter((line) => line.split("|")[1]?.includes(`\`${name}\``));
      expect(rows, name).toHaveLength(1);
      const [, , term = "", by = ""] = rows[0]?.split("|") ?? [];
      expect(term.trim(), name).not.toBe("");
      expect(by.trim(), name).not.toBe("");
    }
  });

  it("names only jobs that run by themselves, or are asked for", () => {
    const named = new Set(
      table.flatMap((line) =>
        [...(line.split("|")[3] ?? "").matchAll(/`([a-z]+\.[a-z_]+)`/g)].map(([, name]) => name),
      ),
    );
    expect(named.size).toBeGreaterThan(3);
    for (const name of named)
      expect([...Object.keys(schedules), "portraits.remove_file"], name).toContain(name);
  });
});
