/** A whole document, as the reference shows it. */
export const exampleDocument = {
  schema: "mythwright.template/1",
  title: { en: "Festival Lanterns" },
  prompt: "portrait of one {species}, {class}, {hair}, paper lanterns at night",
  slots: [
    { name: "species", source: "species", fallback: "human" },
    { name: "class", source: "class", fallback: "adventurer" },
    { name: "hair", source: "hair", fallback: "" },
  ],
  category: "mood",
  style: "storybook",
  tags: ["lanterns"],
  painter: { palette: "gold", sky: "night" },
  licence: "CC-BY-4.0",
  examples: [{ species: "halfling", class: "bard", seed: "lanterns" }],
};
