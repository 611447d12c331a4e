import { abilities } from "@/lib/rulebook/packs/srd-5.2/text/en/abilities";
import { alignments } from "@/lib/rulebook/packs/srd-5.2/text/en/alignments";
import { armor } from "@/lib/rulebook/packs/srd-5.2/text/en/armor";
import { armorCategories } from "@/lib/rulebook/packs/srd-5.2/text/en/armor-categories";
import { backgrounds } from "@/lib/rulebook/packs/srd-5.2/text/en/backgrounds";
import { cantrips } from "@/lib/rulebook/packs/srd-5.2/text/en/cantrips";
import { classes } from "@/lib/rulebook/packs/srd-5.2/text/en/classes";
import { conditions } from "@/lib/rulebook/packs/srd-5.2/text/en/conditions";
import { creatureTypes } from "@/lib/rulebook/packs/srd-5.2/text/en/creature-types";
import { damage } from "@/lib/rulebook/packs/srd-5.2/text/en/damage";
import { feats } from "@/lib/rulebook/packs/srd-5.2/text/en/feats";
import { features } from "@/lib/rulebook/packs/srd-5.2/text/en/features";
import { gear } from "@/lib/rulebook/packs/srd-5.2/text/en/gear";
import { itemUses } from "@/lib/rulebook/packs/srd-5.2/text/en/item-uses";
import { languages } from "@/lib/rulebook/packs/srd-5.2/text/en/languages";
import { magicItemsAC } from "@/lib/rulebook/packs/srd-5.2/text/en/magic-items-a-c";
import { magicItemsDM } from "@/lib/rulebook/packs/srd-5.2/text/en/magic-items-d-m";
import { magicItemsNR } from "@/lib/rulebook/packs/srd-5.2/text/en/magic-items-n-r";
import { magicItemsSZ } from "@/lib/rulebook/packs/srd-5.2/text/en/magic-items-s-z";
import { masteries } from "@/lib/rulebook/packs/srd-5.2/text/en/masteries";
import { methods } from "@/lib/rulebook/packs/srd-5.2/text/en/methods";
import { options } from "@/lib/rulebook/packs/srd-5.2/text/en/options";
import { packages } from "@/lib/rulebook/packs/srd-5.2/text/en/packages";
import { packs } from "@/lib/rulebook/packs/srd-5.2/text/en/packs";
import { properties } from "@/lib/rulebook/packs/srd-5.2/text/en/properties";
import { recovery } from "@/lib/rulebook/packs/srd-5.2/text/en/recovery";
import { resources } from "@/lib/rulebook/packs/srd-5.2/text/en/resources";
import { rules } from "@/lib/rulebook/packs/srd-5.2/text/en/rules";
import { schools } from "@/lib/rulebook/packs/srd-5.2/text/en/schools";
import { senses } from "@/lib/rulebook/packs/srd-5.2/text/en/senses";
import { sizes } from "@/lib/rulebook/packs/srd-5.2/text/en/sizes";
import { skills } from "@/lib/rulebook/packs/srd-5.2/text/en/skills";
import { species } from "@/lib/rulebook/packs/srd-5.2/text/en/species";
import { speeds } from "@/lib/rulebook/packs/srd-5.2/text/en/speeds";
import { spellsLevel1 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-1";
import { spellsLevel2 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-2";
import { spellsLevel3 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-3";
import { spellsLevel4 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-4";
import { spellsLevel5 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-5";
import { spellsLevel6 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-6";
import { spellsLevel7 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-7";
import { spellsLevel8 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-8";
import { spellsLevel9 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-9";
import { subclasses } from "@/lib/rulebook/packs/srd-5.2/text/en/subclasses";
import { tools } from "@/lib/rulebook/packs/srd-5.2/text/en/tools";
import { weaponProficiencies } from "@/lib/rulebook/packs/srd-5.2/text/en/weapon-proficiencies";
import { weapons } from "@/lib/rulebook/packs/srd-5.2/text/en/weapons";
import { when } from "@/lib/rulebook/packs/srd-5.2/text/en/when";
import type { TextLayer } from "@/lib/rulebook/text-entry";

export const en: TextLayer = {
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
