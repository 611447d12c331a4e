import type { ItemEffect } from "@/lib/rulebook/build";
import type { ItemDrink, MagicItemRow } from "@/lib/rulebook/magic-item";
import {
  type ByHand,
  byDamage,
  fast,
  resist,
  scoreOf,
  skillAdvantage,
} from "@/lib/rulebook/packs/srd-5.2/magic-items/by-hand";

const hour = 60;
const drink = (facts: ItemDrink): Partial<MagicItemRow> => ({ drink: facts });
const forAnHour = (...effects: ItemEffect[]) => drink({ minutes: hour, effects });
const giants = { hill: 21, frost: 23, stone: 23, fire: 25, cloud: 27, storm: 29 };

/** What a potion does to who drinks it, as far as a sheet can show it. */
export const potions: ByHand = {
  "potion-of-climbing": forAnHour(fast("climb", "walk"), skillAdvantage("athletics", "to-climb")),
  "potion-of-flying": forAnHour(fast("fly", "walk")),
  ...Object.fromEntries(
    Object.entries(giants).map(([giant, score]) => [
      `potion-of-giant-strength-${giant}`,
      forAnHour(scoreOf("str", score)),
    ]),
  ),
  "potion-of-heroism": drink({ temporary: 10, minutes: hour, puts: "bless" }),
  "potion-of-invisibility": drink({ minutes: hour, condition: "invisible" }),
  "potion-of-poison": drink({ harm: { dice: "4d6", type: "poison" } }),
  ...byDamage("potion-of-resistance", (id) => forAnHour(resist(id))),
  "potion-of-speed": drink({ minutes: 1, puts: "haste" }),
  "oil-of-slipperiness": {
    spells: [
      { spell: "freedom-of-movement", effect: true },
      { spell: "grease", effect: true },
    ],
  },
};
