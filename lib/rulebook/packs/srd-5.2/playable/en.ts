import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/en/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-b";
import { gear } from "@/lib/rulebook/packs/srd-5.2/playable/en/gear";
import { glossaryA } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-a";
import { glossaryB } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-b";
import { magicItemsA } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-a";
import { magicItemsB } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-b";
import { magicItemsC } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-c";
import { magicItemsD } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-d";
import { options } from "@/lib/rulebook/packs/srd-5.2/playable/en/options";
import { origins } from "@/lib/rulebook/packs/srd-5.2/playable/en/origins";
import { spells } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells";
import { toolbox } from "@/lib/rulebook/packs/srd-5.2/playable/en/toolbox";

/** Complete texts to play by, by kind and id (`spell/fireball`). Only the server loads them. */
export const playableEn: Readonly<Record<string, string>> = {
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
