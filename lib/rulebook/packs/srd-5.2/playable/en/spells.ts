import { spellsA } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-a";
import { spellsC } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-c";
import { spellsD } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-d";
import { spellsF } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-f";
import { spellsH } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-h";
import { spellsM } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-m";
import { spellsP } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-p";
import { spellsS } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-s";
import { spellsT } from "@/lib/rulebook/packs/srd-5.2/playable/en/spells-t";

export const spells: Readonly<Record<string, string>> = {
  ...spellsA,
  ...spellsC,
  ...spellsD,
  ...spellsF,
  ...spellsH,
  ...spellsM,
  ...spellsP,
  ...spellsS,
  ...spellsT,
};
