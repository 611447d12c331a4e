import { randomInt } from "node:crypto";
import { z } from "zod";
import { carrying } from "@/lib/homebrew/library";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { inventoryEntriesMax } from "@/lib/rulebook/build-input";
import type { Rng } from "@/lib/rulebook/dice";
import { isMagicItem } from "@/lib/rulebook/item-bases";
import { rollDice, sumOfDice } from "@/lib/rulebook/item-dice";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { editInventoryOf, InventoryEdit } from "../inventory-edit";
import { mustBeCurrent, ownedCharacter } from "../owned-character";
import { toView } from "../present";
import { type Change, saveVersion } from "../save-version";
import { CharacterId, CharacterView, IfMatch } from "../schema";
import { pageTags } from "../tags";

const editsAtOnceMax = 40;
const toldLengthMax = 120;

/** Changes what is carried, worn, attuned to, and coins; all of it or none. What the rules forbid is reported. */
export const editInventory = verb({
  name: "characters.edit_inventory",
  kind: "write",
  access: "person",
  scope: "characters:write",
  rate: "characters.edit",
  input: z.strictObject({
    id: CharacterId,
    ifMatch: IfMatch.optional(),
    edits: z.array(InventoryEdit).min(1).max(editsAtOnceMax),
  }),
  output: CharacterView,
  touches: pageTags,
  async run({ ctx, input }) {
    const character = await ownedCharacter(ctx, input.id);
    mustBeCurrent(character, input.ifMatch);
    const found = input.edits.flatMap((edit) => (edit.do === "add" ? [edit.item] : []));
    let build = await carrying(ctx, character.build, found);
    for (const [index, given] of input.edits.entries()) {
      const edit = given.do === "add" ? { ...given, ...chargesFound(given) } : given;
      const next = editInventoryOf(build, edit);
      if ("field" in next) {
        const fields = [{ path: `edits.${index}.${next.field}`, code: "not_allowed" }];
        throw new Fault("invalid", "request.invalid", { fields });
      }
      build = next;
    }
    must(
      (build.inventory?.length ?? 0) <= inventoryEntriesMax,
      "conflict",
      "characters.pack_full",
      {
        params: { limit: inventoryEntriesMax },
      },
    );
    const change = input.edits.map(changeOf);
    return toView(await saveVersion(ctx, character, { build }, { kind: "inventory", change }));
  },
});

const chance: Rng = () => randomInt(0, 2 ** 32) / 2 ** 32;

/** How many charges a thing was found with, where dice say that and the owner does not. */
function chargesFound({ item, charges }: { item: string; charges?: number }): { charges?: number } {
  const row = srd52.items.get(item);
  const max = row && isMagicItem(row) ? row.charges?.max : undefined;
  if (charges !== undefined || typeof max !== "string") return {};
  return { charges: sumOfDice(max, rollDice(max, chance)) };
}

function changeOf({ do: act, ...params }: InventoryEdit): Change {
  const { row, ...plain } = params as Record<string, unknown> & {
    row?: { item: string; quantity: number };
  };
  const told = Object.entries(row ? { ...plain, item: row.item, quantity: row.quantity } : plain)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        [key, typeof value === "number" ? value : String(value).slice(0, toldLengthMax)] as const,
    );
  return { code: `inventory.${act}`, params: Object.fromEntries(told) };
}
