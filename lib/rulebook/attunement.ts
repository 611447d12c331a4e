import type { FindingCode } from "@/lib/rulebook/check";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import type { ItemAttunement } from "@/lib/rulebook/magic-item";
import type { Resolved } from "@/lib/rulebook/resolve/resolved";

/** Whether a character may attune: of one of the classes, of the species, a caster by its own gifts. */
function mayAttune(
  resolved: Resolved,
  asked: ItemAttunement,
  attunedGroups: ReadonlySet<string>,
): boolean {
  const { classes, spellcaster, species, attunedTo } = asked;
  if (!classes && !spellcaster && !species && !attunedTo) return true;
  return (
    resolved.classes.some(({ id }) => classes?.includes(id)) ||
    (spellcaster === true && resolved.grants.some(({ grant }) => grant.give === "spell")) ||
    (resolved.species !== undefined && (species?.includes(resolved.species.id) ?? false)) ||
    (attunedTo?.some((group) => attunedGroups.has(group)) ?? false)
  );
}

/** What attunement the rules forbid: an item that is not for this character, or two of the same. */
export function attunementFindings({
  pack,
  build,
  ...resolved
}: Resolved): { code: FindingCode; id: string }[] {
  const attuned = (build.inventory ?? []).flatMap((entry) => {
    const row = entry.attuned ? pack.items.get(entry.item) : undefined;
    return row && isMagicItem(row) ? [row] : [];
  });
  const groups = new Set(attuned.map(({ group }) => group));
  const seen = new Set<string>();
  return attuned.flatMap((row) => {
    const found: { code: FindingCode; id: string }[] = [];
    if (seen.has(row.id)) found.push({ code: "equipment.attuned-twice", id: row.id });
    seen.add(row.id);
    if (row.attunement && !mayAttune({ pack, build, ...resolved }, row.attunement, groups))
      found.push({ code: "equipment.cannot-attune", id: row.id });
    return found;
  });
}
