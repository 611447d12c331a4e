import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/en/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-b";
import { glossaryA } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-a";
import { glossaryB } from "@/lib/rulebook/packs/srd-5.2/playable/en/glossary-b";
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
  ...origins,
  ...toolbox,
  ...spells,
};
