// `tsx scripts/facts/write-creatures.ts <folder of the SRD text>`: the stat blocks as typed rows, one file a creature type.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CreatureRow } from "@/lib/rulebook/creature";
import { creatureRows } from "./creatures";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: tsx scripts/facts/write-creatures.ts <folder of the SRD text>");
  process.exit(1);
}
const rows = [
  ...creatureRows(readFileSync(join(folder, "13_monsters_az.md"), "utf8"), "Monsters A-Z"),
  ...creatureRows(readFileSync(join(folder, "14_animals.md"), "utf8"), "Animals"),
];
const target = "lib/rulebook/packs/srd-5.2/creatures";
const plural = (type: string) =>
  type === "fey"
    ? "fey"
    : type === "undead"
      ? "undead"
      : type === "monstrosity"
        ? "monstrosities"
        : `${type}s`;
const groups = Map.groupBy(rows, (row) => (row.animal ? "animals" : plural(row.type)));
for (const [group, members] of groups) {
  const list = members.map((row: CreatureRow) => JSON.stringify(row)).join(",\n");
  writeFileSync(
    join(target, `${group}.ts`),
    `import type { CreatureRow } from "@/lib/rulebook/creature";\n\nexport const ${group}: readonly CreatureRow[] = [\n${list},\n];\n`,
  );
}
const files = [...groups.keys()].sort();
writeFileSync(
  join(target, "creatures.ts"),
  `${[`import type { CreatureRow } from "@/lib/rulebook/creature";`, ...files.map((file) => `import { ${file} } from "@/lib/rulebook/packs/srd-5.2/creatures/${file}";`)].join("\n")}

/** Every stat block of the text, in the order of its name. */
export const creatures: readonly CreatureRow[] = [
${files.map((file) => `  ...${file},`).join("\n")}
].sort((a, b) => (a.id < b.id ? -1 : 1));
`,
);
const parts = rows.flatMap((row) => [
  ...row.traits,
  ...row.actions,
  ...row.bonusActions,
  ...row.reactions,
  ...row.legendaryActions,
]);
console.log(
  `${rows.length} creatures, ${parts.length} entries, ${parts.filter((part) => part.more).length} with more than numbers`,
);
