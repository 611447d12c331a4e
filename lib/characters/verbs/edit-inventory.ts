import { z } from "zod";
import { carrying } from "@/lib/homebrew/library";
import { Fault, must } from "@/lib/kernel/fault";
import { verb } from "@/lib/kernel/verb";
import { inventoryEntriesMax } from "@/lib/rulebook/build-input";
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
    for (const [index, edit] of input.edits.entries()) {
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
