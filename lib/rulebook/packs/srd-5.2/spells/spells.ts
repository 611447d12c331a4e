import type { SpellRow } from "@/lib/rulebook/pack";
import { cantrips } from "@/lib/rulebook/packs/srd-5.2/spells/cantrips";
import { level1Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-1";
import { level2Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-2";
import { level3Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-3";
import { level4Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-4";
import { level5Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-5";
import { level6Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-6";
import { level7Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-7";
import { level8Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-8";
import { level9Spells } from "@/lib/rulebook/packs/srd-5.2/spells/level-9";

/** Every spell of the pack, by level and then by name. */
export const spells: readonly SpellRow[] = [
  ...cantrips,
  ...level1Spells,
  ...level2Spells,
  ...level3Spells,
  ...level4Spells,
  ...level5Spells,
  ...level6Spells,
  ...level7Spells,
  ...level8Spells,
  ...level9Spells,
];
