import { abilities } from "@/lib/rulebook/packs/srd-5.2/text/en/abilities";
import { alignments } from "@/lib/rulebook/packs/srd-5.2/text/en/alignments";
import { armor } from "@/lib/rulebook/packs/srd-5.2/text/en/armor";
import { armorCategories } from "@/lib/rulebook/packs/srd-5.2/text/en/armor-categories";
import { backgrounds } from "@/lib/rulebook/packs/srd-5.2/text/en/backgrounds";
import { cantrips } from "@/lib/rulebook/packs/srd-5.2/text/en/cantrips";
import { classes } from "@/lib/rulebook/packs/srd-5.2/text/en/classes";
import { conditions } from "@/lib/rulebook/packs/srd-5.2/text/en/conditions";
import { damage } from "@/lib/rulebook/packs/srd-5.2/text/en/damage";
import { feats } from "@/lib/rulebook/packs/srd-5.2/text/en/feats";
import { gear } from "@/lib/rulebook/packs/srd-5.2/text/en/gear";
import { languages } from "@/lib/rulebook/packs/srd-5.2/text/en/languages";
import { masteries } from "@/lib/rulebook/packs/srd-5.2/text/en/masteries";
import { packs } from "@/lib/rulebook/packs/srd-5.2/text/en/packs";
import { properties } from "@/lib/rulebook/packs/srd-5.2/text/en/properties";
import { schools } from "@/lib/rulebook/packs/srd-5.2/text/en/schools";
import { sizes } from "@/lib/rulebook/packs/srd-5.2/text/en/sizes";
import { skills } from "@/lib/rulebook/packs/srd-5.2/text/en/skills";
import { species } from "@/lib/rulebook/packs/srd-5.2/text/en/species";
import { spellsLevel1 } from "@/lib/rulebook/packs/srd-5.2/text/en/spells-level-1";
import { subclasses } from "@/lib/rulebook/packs/srd-5.2/text/en/subclasses";
import { tools } from "@/lib/rulebook/packs/srd-5.2/text/en/tools";
import { weapons } from "@/lib/rulebook/packs/srd-5.2/text/en/weapons";
import type { TextLayer } from "@/lib/rulebook/text";

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
  tool: tools,
  pack: packs,
  gear: gear,
  spell: { ...cantrips, ...spellsLevel1 },
};
