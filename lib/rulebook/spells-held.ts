import type { Grant } from "@/lib/rulebook/grants";
import type { ClassId, SpellRow } from "@/lib/rulebook/pack";
import type { Owner, Resolved } from "@/lib/rulebook/resolve/resolved";

/** Highest spell level a class has slots for at a class level; 0 for none. */
export function maxSpellLevel(
  resolved: Resolved,
  classId: ClassId | undefined,
  classLevel: number,
): number {
  const casting =
    classId === undefined ? undefined : resolved.pack.classes.get(classId)?.spellcasting;
  if (!casting) return 0;
  if (casting.pactSlotLevel) return casting.pactSlotLevel[classLevel - 1] ?? 0;
  return casting.slots[classLevel - 1]?.length ?? 0;
}

/** The class that a spell counts for. One cast with an ability chosen for it, by a feat or a lineage, is of no class. */
export const classOfSpell = (
  grant: Extract<Grant, { give: "spell" }>,
  owner: Owner,
): ClassId | undefined => grant.asClass ?? (grant.ability === "chosen" ? undefined : owner.class);

/** Spells that count as those of a class by a character level, however they were come by. */
export function spellsHeld(resolved: Resolved, classId: ClassId, level = 20): SpellRow[] {
  const rows: SpellRow[] = [];
  for (const { grant, owner, at } of resolved.grants) {
    if (at > level || grant.give !== "spell" || classOfSpell(grant, owner) !== classId) continue;
    const row = resolved.pack.spells.get(grant.spell);
    if (row) rows.push(row);
  }
  return rows;
}
