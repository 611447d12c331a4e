// `tsx scripts/facts/magic-item-facts.ts <folder of the SRD text> [fixture]`: what the chapter of magic items says, read a second time
// and more simply than for the rows: every rarity, who attunes, every die, every number. The rows are held against it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { itemEntries } from "./magic-items";

const [folder, target = "tests/rulebook/fixtures/srd-5.2-magic-items.json"] = process.argv.slice(2);
if (!folder) {
  console.error("usage: tsx scripts/facts/magic-item-facts.ts <folder of the SRD text> [fixture]");
  process.exit(1);
}
const rarityWord = /\b(?:Common|Uncommon|Very Rare|Rare|Legendary|Artifact)\b/g;
const dieWord = /\d+d\d+(?: ?[+-] ?\d+)?/g;
const sorted = (values: Iterable<number>) => [...new Set(values)].sort((a, b) => a - b);

const entries = itemEntries(readFileSync(join(folder, "07_magic_items.md"), "utf8")).map(
  ({ group, title, head, body }) => {
    const text = body.replace(/[*_]/g, "").replace(/−/g, "-");
    // The faces of a roll table stand in its first columns: ranges such as 01-20.
    const cells = text.replace(
      /^\| *(?:\d{1,3}(?:[–-]\d{1,3})?|—) *\|(?: *(?:\d{2}–\d{2}|\d{2}) *\|)?/gm,
      "|",
    );
    const bare = cells.replace(dieWord, " ").replace(/(\d),(\d{3})/g, "$1$2");
    const named = (body.match(/\((?:[A-Z]\w+ ?)+\)|\| [A-Z]\w+(?: Rare)? +\|/g) ?? []).join(" ");
    const varies = /Rarity Varies/.test(head);
    return {
      group,
      title,
      rarities: [...new Set((varies ? named : head).match(rarityWord) ?? [])]
        .map((word) => word.toLowerCase().replace(" ", "-"))
        .sort(),
      attunement:
        /Requires Attunement(?: by ([^)]+))?/.exec(head)?.slice(0, 2)[1] ??
        (/Requires Attunement/.test(head) ? "anybody" : null),
      dice: [...new Set((text.match(dieWord) ?? []).map((die) => die.replace(/ /g, "")))].sort(),
      numbers: sorted((bare.match(/\d+/g) ?? []).map(Number)),
    };
  },
);
writeFileSync(target, `[\n${entries.map((entry) => ` ${JSON.stringify(entry)}`).join(",\n")}\n]\n`);
console.log(
  `${target}: ${entries.length} entries, ${entries.flatMap(({ dice }) => dice).length} dice, ${entries.flatMap(({ numbers }) => numbers).length} numbers`,
);
