import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/en/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/en/classes-b";

/** Complete texts to play by, by kind and id (`spell/fireball`). Only the server loads them. */
export const playableEn: Readonly<Record<string, string>> = {
  ...classCommon,
  ...classesA,
  ...classesB,
};
