import { externalSheetExamples } from "@/lib/rulebook/external-sheet-examples";
import { externalSheetHomebrewExample } from "@/lib/rulebook/external-sheet-homebrew-example";

const build = {
  pack: "srd-5.2",
  choices: [
    { slot: "species", take: ["elf"] },
    { slot: "species/elven-lineage", take: ["high-elf"] },
    { slot: "level/1/class", take: ["wizard"] },
    { slot: "background", take: ["sage"] },
  ],
};

/** The first choices of a character; what is still open is named in the answer. */
export const buildExamples = {
  build: { summary: "A build: the first choices of an elf wizard", value: { build } },
};

/** Whole inputs that a stranger can send at once. A test sends every one of them. */
export const sheetExamples = {
  wizard: { summary: "On paper: a level 1 wizard", value: { paper: externalSheetExamples.wizard } },
  paladin: {
    summary: "On paper: a level 5 paladin",
    value: { paper: externalSheetExamples.paladin },
  },
  rangerDruid: {
    summary: "On paper: a level 11 ranger and druid",
    value: { paper: externalSheetExamples.rangerDruid },
  },
  fighter: {
    summary: "On paper: a level 20 fighter",
    value: { paper: externalSheetExamples.fighter },
  },
  homebrew: {
    summary: "On paper: a wizard of the table's own making",
    value: { paper: externalSheetHomebrewExample },
  },
  ...buildExamples,
};
