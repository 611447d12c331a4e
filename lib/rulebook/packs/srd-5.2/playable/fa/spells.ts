import { spellsA } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-a";
import { spellsC } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-c";
import { spellsD } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-d";
import { spellsF } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-f";
import { spellsH } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-h";
import { spellsM } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-m";
import { spellsP } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-p";
import { spellsS } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-s";
import { spellsT } from "@/lib/rulebook/packs/srd-5.2/playable/fa/spells-t";

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
