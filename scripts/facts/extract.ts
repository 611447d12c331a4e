import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { allClassFacts } from "./classes";
import { equipmentFacts } from "./equipment";
import { originFacts } from "./origins";
import { progressionFacts } from "./progression";
import { spellFacts, spellListFacts } from "./spells";
import { mended } from "./typos";

const [folder, target = "tests/rulebook/fixtures/srd-5.2-facts.json"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: tsx scripts/facts/extract.ts <folder of the SRD text> [fixture]");
  process.exit(1);
}

const read = (name: string): string => mended(readFileSync(join(folder, name), "utf8"));
const classes = read("04_classes.md");
const facts = {
  source: "SRD 5.2",
  progression: progressionFacts({
    creation: read("03_character_creation.md"),
    play: read("02_playing_the_game.md"),
    glossary: read("09_rules_glossary.md"),
    spells: read("08_spells.md"),
  }),
  classes: allClassFacts(classes),
  origins: originFacts({ origins: read("05_character_origins.md"), feats: read("06_feats.md") }),
  equipment: equipmentFacts({
    rules: read("07_equipment_rules.md"),
    gear: read("07_adventuring_gear.md"),
    tools: read("07_tools.md"),
  }),
  spells: spellFacts(read("08_b_spellsaz.md")),
  spellLists: spellListFacts(classes),
};
/** Arrays of rows stand one row a line, so that the diff of a fixture can be read. */
function lines(value: unknown, depth: number): string {
  const indent = " ".repeat(depth + 1);
  if (
    Array.isArray(value) &&
    value.some((entry) => typeof entry === "object" && entry !== null) &&
    depth < 3
  )
    return `[\n${value.map((entry) => indent + lines(entry, depth + 1)).join(",\n")}\n${" ".repeat(depth)}]`;
  if (typeof value === "object" && value !== null && !Array.isArray(value) && depth < 2)
    return `{\n${Object.entries(value)
      .map(([key, entry]) => `${indent}${JSON.stringify(key)}: ${lines(entry, depth + 1)}`)
      .join(",\n")}\n${" ".repeat(depth)}}`;
  return JSON.stringify(value);
}

writeFileSync(target, `${lines(facts, 0)}\n`);
console.log(
  `${target}: ${facts.spells.length} spells, ${facts.classes.length} classes, ${facts.equipment.gear.length} gear`,
);
