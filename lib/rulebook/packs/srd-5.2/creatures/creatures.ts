import type { CreatureRow } from "@/lib/rulebook/creature";
import { aberrations } from "@/lib/rulebook/packs/srd-5.2/creatures/aberrations";
import { animals } from "@/lib/rulebook/packs/srd-5.2/creatures/animals";
import { celestials } from "@/lib/rulebook/packs/srd-5.2/creatures/celestials";
import { constructs } from "@/lib/rulebook/packs/srd-5.2/creatures/constructs";
import { dragons } from "@/lib/rulebook/packs/srd-5.2/creatures/dragons";
import { elementals } from "@/lib/rulebook/packs/srd-5.2/creatures/elementals";
import { fey } from "@/lib/rulebook/packs/srd-5.2/creatures/fey";
import { fiends } from "@/lib/rulebook/packs/srd-5.2/creatures/fiends";
import { giants } from "@/lib/rulebook/packs/srd-5.2/creatures/giants";
import { humanoids } from "@/lib/rulebook/packs/srd-5.2/creatures/humanoids";
import { monstrosities } from "@/lib/rulebook/packs/srd-5.2/creatures/monstrosities";
import { oozes } from "@/lib/rulebook/packs/srd-5.2/creatures/oozes";
import { plants } from "@/lib/rulebook/packs/srd-5.2/creatures/plants";
import { undead } from "@/lib/rulebook/packs/srd-5.2/creatures/undead";

/** Every stat block of the text, in the order of its name. */
export const creatures: readonly CreatureRow[] = [
  ...aberrations,
  ...animals,
  ...celestials,
  ...constructs,
  ...dragons,
  ...elementals,
  ...fey,
  ...fiends,
  ...giants,
  ...humanoids,
  ...monstrosities,
  ...oozes,
  ...plants,
  ...undead,
].sort((a, b) => (a.id < b.id ? -1 : 1));
