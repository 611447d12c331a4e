/** Whole inputs a stranger can send at once: four paper sheets and one build. Kept true by a test that sends them all. */
export const buildExamples = {
  build: {
    summary: "A build: the first choices of an elf wizard",
    value: {
      build: {
        pack: "srd-5.2",
        choices: [
          { slot: "species", take: ["elf"] },
          { slot: "species/elven-lineage", take: ["high-elf"] },
          { slot: "level/1/class", take: ["wizard"] },
          { slot: "background", take: ["sage"] },
        ],
      },
    },
  },
};
