import { abilities } from "@/lib/rulebook/packs/srd-5.2/text/fa/abilities";
import { alignments } from "@/lib/rulebook/packs/srd-5.2/text/fa/alignments";
import { armor } from "@/lib/rulebook/packs/srd-5.2/text/fa/armor";
import { armorCategories } from "@/lib/rulebook/packs/srd-5.2/text/fa/armor-categories";
import { backgrounds } from "@/lib/rulebook/packs/srd-5.2/text/fa/backgrounds";
import { cantrips } from "@/lib/rulebook/packs/srd-5.2/text/fa/cantrips";
import { classes } from "@/lib/rulebook/packs/srd-5.2/text/fa/classes";
import { conditions } from "@/lib/rulebook/packs/srd-5.2/text/fa/conditions";
import { creatureTypes } from "@/lib/rulebook/packs/srd-5.2/text/fa/creature-types";
import { damage } from "@/lib/rulebook/packs/srd-5.2/text/fa/damage";
import { feats } from "@/lib/rulebook/packs/srd-5.2/text/fa/feats";
import { features } from "@/lib/rulebook/packs/srd-5.2/text/fa/features";
import { gear } from "@/lib/rulebook/packs/srd-5.2/text/fa/gear";
import { itemUses } from "@/lib/rulebook/packs/srd-5.2/text/fa/item-uses";
import { languages } from "@/lib/rulebook/packs/srd-5.2/text/fa/languages";
import { magicItemsAC } from "@/lib/rulebook/packs/srd-5.2/text/fa/magic-items-a-c";
import { magicItemsDM } from "@/lib/rulebook/packs/srd-5.2/text/fa/magic-items-d-m";
import { magicItemsNR } from "@/lib/rulebook/packs/srd-5.2/text/fa/magic-items-n-r";
import { magicItemsSZ } from "@/lib/rulebook/packs/srd-5.2/text/fa/magic-items-s-z";
import { masteries } from "@/lib/rulebook/packs/srd-5.2/text/fa/masteries";
import { methods } from "@/lib/rulebook/packs/srd-5.2/text/fa/methods";
import { options } from "@/lib/rulebook/packs/srd-5.2/text/fa/options";
import { packages } from "@/lib/rulebook/packs/srd-5.2/text/fa/packages";
import { packs } from "@/lib/rulebook/packs/srd-5.2/text/fa/packs";
import { properties } from "@/lib/rulebook/packs/srd-5.2/text/fa/properties";
import { recovery } from "@/lib/rulebook/packs/srd-5.2/text/fa/recovery";
import { resources } from "@/lib/rulebook/packs/srd-5.2/text/fa/resources";
import { rules } from "@/lib/rulebook/packs/srd-5.2/text/fa/rules";
import { schools } from "@/lib/rulebook/packs/srd-5.2/text/fa/schools";
import { senses } from "@/lib/rulebook/packs/srd-5.2/text/fa/senses";
import { sizes } from "@/lib/rulebook/packs/srd-5.2/text/fa/sizes";
import { skills } from "@/lib/rulebook/packs/srd-5.2/text/fa/skills";
import { species } from "@/lib/rulebook/packs/srd-5.2/text/fa/species";
import { speeds } from "@/lib/rulebook/packs/srd-5.2/text/fa/speeds";
import { spellsLevel1 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-1";
import { spellsLevel2 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-2";
import { spellsLevel3 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-3";
import { spellsLevel4 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-4";
import { spellsLevel5 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-5";
import { spellsLevel6 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-6";
import { spellsLevel7 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-7";
import { spellsLevel8 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-8";
import { spellsLevel9 } from "@/lib/rulebook/packs/srd-5.2/text/fa/spells-level-9";
import { subclasses } from "@/lib/rulebook/packs/srd-5.2/text/fa/subclasses";
import { tools } from "@/lib/rulebook/packs/srd-5.2/text/fa/tools";
import { weaponProficiencies } from "@/lib/rulebook/packs/srd-5.2/text/fa/weapon-proficiencies";
import { weapons } from "@/lib/rulebook/packs/srd-5.2/text/fa/weapons";
import { when } from "@/lib/rulebook/packs/srd-5.2/text/fa/when";
import type { TextLayer } from "@/lib/rulebook/text-entry";

export const fa: TextLayer = {
  ability: abilities,
  skill: skills,
  language: languages,
  alignment: alignments,
  size: sizes,
  class: classes,
  subclass: subclasses,
  species: species,
  background: backgrounds,
  feat: feats,
  school: schools,
  damage: damage,
  condition: conditions,
  "armor-category": armorCategories,
  armor: armor,
  property: properties,
  mastery: masteries,
  weapon: weapons,
  item: { ...magicItemsAC, ...magicItemsDM, ...magicItemsNR, ...magicItemsSZ },
  "item-use": itemUses,
  tool: tools,
  pack: packs,
  gear: gear,
  feature: features,
  option: options,
  resource: resources,
  when: when,
  "weapon-proficiency": weaponProficiencies,
  sense: senses,
  speed: speeds,
  recovery: recovery,
  method: methods,
  rule: rules,
  "creature-type": creatureTypes,
  package: packages,
  spell: {
    ...cantrips,
    ...spellsLevel1,
    ...spellsLevel2,
    ...spellsLevel3,
    ...spellsLevel4,
    ...spellsLevel5,
    ...spellsLevel6,
    ...spellsLevel7,
    ...spellsLevel8,
    ...spellsLevel9,
  },
};
