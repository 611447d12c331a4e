import { indexRows, type RulesPack } from "@/lib/rulebook/pack";
import { backgrounds } from "@/lib/rulebook/packs/srd-5.2/backgrounds";
import { barbarian, pathOfTheBerserker } from "@/lib/rulebook/packs/srd-5.2/classes/barbarian";
import { bard, collegeOfLore } from "@/lib/rulebook/packs/srd-5.2/classes/bard";
import { cleric, lifeDomain } from "@/lib/rulebook/packs/srd-5.2/classes/cleric";
import { circleOfTheLand, druid } from "@/lib/rulebook/packs/srd-5.2/classes/druid";
import { champion, fighter } from "@/lib/rulebook/packs/srd-5.2/classes/fighter";
import { monk, warriorOfTheOpenHand } from "@/lib/rulebook/packs/srd-5.2/classes/monk";
import { oathOfDevotion, paladin } from "@/lib/rulebook/packs/srd-5.2/classes/paladin";
import { hunter, ranger } from "@/lib/rulebook/packs/srd-5.2/classes/ranger";
import { rogue, thief } from "@/lib/rulebook/packs/srd-5.2/classes/rogue";
import { draconicSorcery, sorcerer } from "@/lib/rulebook/packs/srd-5.2/classes/sorcerer";
import { fiendPatron, warlock } from "@/lib/rulebook/packs/srd-5.2/classes/warlock";
import { evoker, wizard } from "@/lib/rulebook/packs/srd-5.2/classes/wizard";
import { armor } from "@/lib/rulebook/packs/srd-5.2/equipment/armor";
import { gear } from "@/lib/rulebook/packs/srd-5.2/equipment/gear";
import { mounts } from "@/lib/rulebook/packs/srd-5.2/equipment/mounts";
import { packs } from "@/lib/rulebook/packs/srd-5.2/equipment/packs";
import { tools } from "@/lib/rulebook/packs/srd-5.2/equipment/tools";
import { weapons } from "@/lib/rulebook/packs/srd-5.2/equipment/weapons";
import { feats } from "@/lib/rulebook/packs/srd-5.2/feats";
import { alignments, languages, skills } from "@/lib/rulebook/packs/srd-5.2/lists";
import { magicItems } from "@/lib/rulebook/packs/srd-5.2/magic-items/magic-items";
import { recommended } from "@/lib/rulebook/packs/srd-5.2/recommended";
import { species } from "@/lib/rulebook/packs/srd-5.2/species";
import { spells } from "@/lib/rulebook/packs/srd-5.2/spells/spells";
import { tables } from "@/lib/rulebook/packs/srd-5.2/tables";

/** The System Reference Document 5.2, whole. Server side only: pages get what they need from loaders. */
export const srd52: RulesPack = {
  id: "srd-5.2",
  version: "1.1.0",
  classes: indexRows([
    barbarian,
    bard,
    cleric,
    druid,
    fighter,
    monk,
    paladin,
    ranger,
    rogue,
    sorcerer,
    warlock,
    wizard,
  ]),
  subclasses: indexRows([
    pathOfTheBerserker,
    collegeOfLore,
    lifeDomain,
    circleOfTheLand,
    champion,
    warriorOfTheOpenHand,
    oathOfDevotion,
    hunter,
    thief,
    draconicSorcery,
    fiendPatron,
    evoker,
  ]),
  species: indexRows(species),
  backgrounds: indexRows(backgrounds),
  feats: indexRows(feats),
  skills: indexRows(skills),
  languages: indexRows(languages),
  alignments: indexRows(alignments),
  spells: indexRows(spells),
  armor: indexRows(armor),
  weapons: indexRows(weapons),
  gear: indexRows([...gear, ...mounts]),
  tools: indexRows(tools),
  packs: indexRows(packs),
  items: indexRows(magicItems),
  tables,
  recommended,
};
