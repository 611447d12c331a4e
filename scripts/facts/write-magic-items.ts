// `tsx scripts/facts/write-magic-items.ts <folder of the SRD text>`: what the chapter of magic items says in numbers, as typed rows,
// one file a category. What an item does to a sheet is written by hand beside them (`magic-items/effects`).
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rowsOfEntry } from "./magic-item-variants";
import { itemEntries } from "./magic-items";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: tsx scripts/facts/write-magic-items.ts <folder of the SRD text>");
  process.exit(1);
}
const entries = itemEntries(readFileSync(join(folder, "07_magic_items.md"), "utf8"));
const rows = entries.flatMap(rowsOfEntry);
const target = "lib/rulebook/packs/srd-5.2/magic-items/printed";
const camel = (id: string) => id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const groups = Map.groupBy(rows, ({ category, group }) =>
  category === "wondrous"
    ? `wondrous-${group < "e" ? "a-d" : group < "j" ? "e-i" : "j-z"}`
    : category,
);
const files = [...groups.keys()].sort();
for (const file of files) {
  const list = (groups.get(file) ?? []).map((row) => JSON.stringify(row)).join(",\n");
  writeFileSync(
    join(target, `${file}.ts`),
    `import type { MagicItemRow } from "@/lib/rulebook/magic-item";\n\nexport const ${camel(file)}: readonly MagicItemRow[] = [\n${list},\n];\n`,
  );
}
writeFileSync(
  join(target, "printed.ts"),
  `${[`import type { MagicItemRow } from "@/lib/rulebook/magic-item";`, ...files.map((file) => `import { ${camel(file)} } from "./${file}";`)].join("\n")}

/** What the chapter prints of each item, in the order of its name. */
export const printed: readonly MagicItemRow[] = [
${files.map((file) => `  ...${camel(file)},`).join("\n")}
].sort((a, b) => (a.id < b.id ? -1 : 1));
`,
);
console.log(`${entries.length} entries, ${rows.length} rows`);
