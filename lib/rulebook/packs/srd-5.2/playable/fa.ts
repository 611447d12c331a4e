import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/fa/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/fa/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/fa/classes-b";
import { gear } from "@/lib/rulebook/packs/srd-5.2/playable/fa/gear";
import { glossaryA } from "@/lib/rulebook/packs/srd-5.2/playable/fa/glossary-a";
import { glossaryB } from "@/lib/rulebook/packs/srd-5.2/playable/fa/glossary-b";
import { magicItemsA } from "@/lib/rulebook/packs/srd-5.2/playable/fa/magic-items-a";
import { magicItemsB } from "@/lib/rulebook/packs/srd-5.2/playable/fa/magic-items-b";
import { magicItemsC } from "@/lib/rulebook/packs/srd-5.2/playable/fa/magic-items-c";
import { magicItemsD } from "@/lib/rulebook/packs/srd-5.2/playable/fa/magic-items-d";
import { options } from "@/lib/rulebook/packs/srd-5.2/playable/fa/options";
import { origins } from "@/lib/rulebook/packs/srd-5.2/playable/fa/origins";
import { spells } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells";
import { toolbox } from "@/lib/rulebook/packs/srd-5.2/playable/fa/toolbox";

/** Complete texts to play by, by kind and id (`spell/fireball`). Only the server loads them. */
export const playableFa: Readonly<Record<string, string>> = {
  ...classCommon,
  ...classesA,
  ...classesB,
  ...gear,
  ...glossaryA,
  ...glossaryB,
  ...magicItemsA,
  ...magicItemsB,
  ...magicItemsC,
  ...magicItemsD,
  ...options,
  ...origins,
  ...toolbox,
  ...spells,
};
