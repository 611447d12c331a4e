// `tsx scripts/facts/write-said.ts <folder of the SRD text>`: what each entry says in figures and terms (a fixture of facts), and the
// fingerprints of every eight words in a row, so that a test can refuse prose of the book without keeping it.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  classEntries,
  type Entry,
  featEntries,
  glossaryEntries,
  magicItemEntries,
  speciesEntries,
  spellEntries,
  toolboxEntries,
  weaponEntries,
} from "./entries";
import { phrases } from "./phrases";
import { saidByTheBook } from "./said";
import { mended } from "./typos";

const folder = process.argv[2];
if (!folder) {
  console.error("usage: tsx scripts/facts/write-said.ts <folder of the SRD text>");
  process.exit(1);
}
const read = (name: string): string => mended(readFileSync(join(folder, name), "utf8"));
const entries: Entry[] = [
  ...spellEntries(read("08_b_spellsaz.md")),
  ...classEntries(read("04_classes.md")),
  ...speciesEntries(read("05_character_origins.md")),
  ...featEntries(read("06_feats.md")),
  ...weaponEntries(read("07_equipment_rules.md")),
  ...glossaryEntries(read("09_rules_glossary.md")),
  ...magicItemEntries(read("07_magic_items.md")),
  ...toolboxEntries(read("10_gameplay_toolbox.md")),
];
const facts = new Map<string, Set<string>>();
for (const { key, text } of entries) {
  const known = facts.get(key) ?? new Set<string>();
  for (const token of saidByTheBook(text)) known.add(token);
  facts.set(key, known);
}
const rows = [...facts].map(
  ([key, tokens]) => `${JSON.stringify(key)}: ${JSON.stringify([...tokens].sort())}`,
);
writeFileSync("tests/rulebook/fixtures/srd-5.2-said.json", `{\n${rows.join(",\n")}\n}\n`);

const prints = new Set<string>();
for (const file of readdirSync(folder).filter((name) => /^0[2-9]|^1\d/.test(name)))
  for (const phrase of phrases(read(file)))
    prints.add(createHash("sha256").update(phrase).digest("hex").slice(0, 10));
const sorted = [...prints].sort();
writeFileSync("tests/rulebook/fixtures/srd-5.2-phrases.bin", Buffer.from(sorted.join(""), "hex"));
console.log(`${facts.size} entries, ${sorted.length} phrases`);
