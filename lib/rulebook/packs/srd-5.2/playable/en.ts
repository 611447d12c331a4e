import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/en/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-b";
import { glossaryA } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-a";
import { glossaryB } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-b";
import { magicItemsA } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-a";
import { magicItemsB } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-b";
import { magicItemsC } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-c";
import { magicItemsD } from "@/lib/rulebook/packs/srd-5.2/playable/en/magic-items-d";
import { origins } from "@/lib/rulebook/packs/srd-5.2/playable/en/origins";
import { spells } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells";
import { toolbox } from "@/lib/rulebook/packs/srd-5.2/playable/en/toolbox";

/** Complete texts to play by, by kind and id (`spell/fireball`). Only the server loads them. */
export const playableEn: Readonly<Record<string, string>> = {
  ...classCommon,
  ...classesA,
  ...classesB,
  ...glossaryA,
  ...glossaryB,
  ...magicItemsA,
  ...magicItemsB,
  ...magicItemsC,
  ...magicItemsD,
  ...origins,
  ...toolbox,
  ...spells,
};
