import { deriveAbilityCheck } from "@/lib/rulebook/derive/checks";
import type { Carried, Env } from "@/lib/rulebook/derive/env";
import { saveDcOf, spellAttackOf } from "@/lib/rulebook/derive/spellcasting";
import { isAttuned } from "@/lib/rulebook/inventory";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import type { ItemSpell, MagicItemRow } from "@/lib/rulebook/magic-item";
import { sumOf } from "@/lib/rulebook/scores";
import type {
  Explained,
  ItemCasting,
  ItemMagic,
  ItemReading,
  Part,
  Source,
} from "@/lib/rulebook/sheet";
import { maxSpellLevel } from "@/lib/rulebook/spells-held";

const scrollMagic = "thief/use-magic-device";

/** What can be done with a magic item at the table; nothing of one that nobody knows. */
export function itemMagic(env: Env, carried: Carried): ItemMagic | undefined {
  const { entry, facts, source } = carried;
  const row = facts.item;
  if (!row || !isMagicItem(row) || entry.unidentified) return undefined;
  const reading = readingOf(env, row, entry.spell, source);
  const casts = (row.spells ?? []).filter(({ effect }) => !effect);
  const { effects, ...drink } = row.drink ?? {};
  return {
    category: row.category,
    rarity: row.rarity,
    ...(row.consumable ? { consumable: true as const } : {}),
    ...(isAttuned(env.resolved.pack, entry) ? {} : { asleep: true as const }),
    ...(row.drink
      ? { drink: { id: row.id, ...drink, ...(effects ? { lasts: true as const } : {}) } }
      : {}),
    ...(reading ? { reading } : {}),
    ...(casts.length > 0 && !row.consumable
      ? { casts: casts.map((spell) => castingOf(env, row, spell, source)) }
      : {}),
  };
}

const printed = (value: number, source: Source, row: MagicItemRow): Explained =>
  sumOf([{ value, source, srdRef: row.srdRef }]);

/** The bearer's own, by the best of the abilities that their classes cast with. */
function own(
  env: Env,
  number: (ability: "int" | "wis" | "cha") => Explained,
): Explained | undefined {
  const abilities = env.resolved.classes.flatMap(({ row }) => row.spellcasting?.ability ?? []);
  return abilities
    .map((ability) => number(ability as "int"))
    .sort((one, other) => other.value - one.value)[0];
}

function castingOf(env: Env, row: MagicItemRow, spell: ItemSpell, source: Source): ItemCasting {
  const known = env.resolved.pack.spells.get(spell.spell);
  const dc =
    spell.dc === "own"
      ? own(env, (ability) => saveDcOf(env, ability))
      : spell.dc === undefined
        ? undefined
        : printed(spell.dc, source, row);
  const attack =
    spell.attack === "own" || (spell.attack === undefined && spell.dc === "own" && known?.attack)
      ? own(env, (ability) => spellAttackOf(env, ability))
      : typeof spell.attack === "number"
        ? printed(spell.attack, source, row)
        : undefined;
  return {
    spell: { kind: "spell", id: spell.spell },
    level: spell.level ?? known?.level ?? 0,
    ...(spell.charges === undefined ? {} : { charges: spell.charges }),
    ...(spell.most === undefined ? {} : { most: spell.most }),
    ...(spell.use === undefined ? {} : { use: spell.use }),
    ...(known?.duration.concentration ? { concentration: true as const } : {}),
    ...(dc ? { dc } : {}),
    ...(attack ? { attack } : {}),
  };
}

/** SRD: Magic Items / Spell Scroll. A spell above what the reader can cast asks for a check. */
function readingOf(
  env: Env,
  row: MagicItemRow,
  id: string | undefined,
  source: Source,
): ItemReading | undefined {
  const spell = id === undefined ? undefined : env.resolved.pack.spells.get(id);
  if (!row.scroll || !spell) return undefined;
  const thief = env.resolved.features.some((feature) => feature.id === scrollMagic);
  const readers = env.resolved.classes.filter(
    ({ id: reader, row: { spellcasting } }) => spellcasting && spell.classes.includes(reader),
  );
  const most = Math.max(
    thief ? 1 : -1,
    ...readers.map(({ id: reader, level }) => maxSpellLevel(env.resolved, reader, level)),
  );
  const abilities = [
    ...readers.flatMap(({ row: { spellcasting } }) => spellcasting?.ability ?? []),
    ...(thief ? (["int"] as const) : []),
  ];
  const best = abilities.reduce<(typeof abilities)[number] | undefined>(
    (top, ability) => (top === undefined || env.mods[ability] > env.mods[top] ? ability : top),
    undefined,
  );
  const checkDc: Part[] = [
    { value: 10, source: { kind: "rule", id: "spell-scroll" }, srdRef: row.srdRef },
    { value: spell.level, source: { kind: "spell", id: spell.id }, srdRef: spell.srdRef },
  ];
  return {
    spell: { kind: "spell", id: spell.id },
    level: spell.level,
    readable: best !== undefined,
    ...(spell.duration.concentration ? { concentration: true as const } : {}),
    dc: printed(row.scroll.dc, source, row),
    attack: printed(row.scroll.attack, source, row),
    ...(best !== undefined && spell.level > most
      ? { check: { ability: best, bonus: deriveAbilityCheck(env, best), dc: sumOf(checkDc) } }
      : {}),
  };
}
