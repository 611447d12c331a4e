import { classCommon } from "@/lib/rulebook/packs/srd-5.2/playable/fa/class-common";
import { classesA } from "@/lib/rulebook/packs/srd-5.2/playable/fa/classes-a";
import { classesB } from "@/lib/rulebook/packs/srd-5.2/playable/fa/classes-b";

/** Complete texts to play by, by kind and id (`spell/fireball`). Only the server loads them. */
export const playableFa: Readonly<Record<string, string>> = {
  ...classCommon,
  ...classesA,
  ...classesB,
};
