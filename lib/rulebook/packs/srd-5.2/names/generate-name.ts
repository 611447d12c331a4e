import { dragonborn } from "@/lib/rulebook/packs/srd-5.2/names/dragonborn";
import { dwarf } from "@/lib/rulebook/packs/srd-5.2/names/dwarf";
import { elf } from "@/lib/rulebook/packs/srd-5.2/names/elf";
import { gnome } from "@/lib/rulebook/packs/srd-5.2/names/gnome";
import { goliath } from "@/lib/rulebook/packs/srd-5.2/names/goliath";
import { halfling } from "@/lib/rulebook/packs/srd-5.2/names/halfling";
import { human } from "@/lib/rulebook/packs/srd-5.2/names/human";
import type { NameStock, Sound } from "@/lib/rulebook/packs/srd-5.2/names/name-stock";
import { orc } from "@/lib/rulebook/packs/srd-5.2/names/orc";
import { tiefling } from "@/lib/rulebook/packs/srd-5.2/names/tiefling";

const stocks: Readonly<Record<string, NameStock>> = {
  dragonborn,
  dwarf,
  elf,
  gnome,
  goliath,
  halfling,
  human,
  orc,
  tiefling,
};

/** A stream of numbers in [0, 1) that is the same for the same seed on every machine (xmur3 into mulberry32). */
function numbers(seed: string): () => number {
  let state = 1779033703 ^ seed.length;
  for (const char of seed) {
    state = Math.imul(state ^ (char.codePointAt(0) ?? 0), 3432918353);
    state = (state << 13) | (state >>> 19);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A name in the manner of a species, in both scripts; same seed, same name. A species unknown here gets a human one. */
export function generateName(speciesId: string, seed: string): { latin: string; persian: string } {
  const stock = stocks[speciesId] ?? human;
  const next = numbers(`${speciesId}:${seed}`);
  const pick = (sounds: readonly Sound[]): Sound =>
    sounds[Math.floor(next() * sounds.length)] ?? ["", ""];
  const parts =
    stock.whole && next() < (stock.wholeChance ?? 0)
      ? [pick(stock.whole)]
      : [
          pick(stock.starts),
          ...(next() < stock.long ? [pick(stock.middles)] : []),
          pick(stock.ends),
        ];
  const second = next() < stock.second ? pick(stock.seconds) : undefined;
  const given = (script: 0 | 1): string => parts.map((part) => part[script]).join("");
  // A consonant doubled where two parts meet is written once in Persian.
  const persian = given(1).replace(/(.)\1/gu, "$1");
  return second
    ? { latin: `${given(0)} ${second[0]}`, persian: `${persian} ${second[1]}` }
    : { latin: given(0), persian };
}
