import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import type { ByHand } from "./by-hand";
import { armor } from "./effects/armor";
import { potions } from "./effects/potions";
import { rings } from "./effects/rings";
import { stavesRodsWands } from "./effects/staves-rods-wands";
import { weapons } from "./effects/weapons";
import { wondrous } from "./effects/wondrous";
import { magicItemValue } from "./magic-item-value";
import { printed } from "./printed/printed";

export const byHand: ByHand = {
  ...armor,
  ...weapons,
  ...rings,
  ...stavesRodsWands,
  ...potions,
  ...wondrous,
};

/** Every magic item of the text and each of its variants, in the order of its id. */
export const magicItems: readonly MagicItemRow[] = printed.map((row) => {
  const whole = { ...row, ...byHand[row.id] };
  return { ...whole, cost: magicItemValue(whole) };
});
