import { describe, expect, it } from "vitest";
import { fillTemplate } from "@/lib/templates/fill-template";
import { templateJsonSchema } from "@/lib/templates/json-schema";

const slots = [
  { name: "species", source: "species" as const, fallback: "human" },
  { name: "hair", source: "hair" as const, fallback: "" },
  { name: "mood", source: "mood" as const, fallback: "calm expression" },
  { name: "place", source: "typed" as const, fallback: "by the sea" },
];
const template = {
  prompt: "portrait of one {species}, {hair}, {mood}, {place}, oil",
  negativePrompt: "text",
  slots,
};
const facts = {
  speciesId: "elf",
  classId: "wizard",
  level: 3,
  appearance: { hairStyle: "braids", hairColour: "silver" } as const,
  seed: "s",
};
const from = (parts: ReturnType<typeof fillTemplate>["parts"]) =>
  Object.fromEntries(parts.flatMap(({ slot, from }) => (slot ? [[slot, from]] : [])));

describe("filling a template", () => {
  it("takes each word from the sheet, the fallback or the hand, and says from which", () => {
    const { prompt, parts } = fillTemplate(template, facts);
    expect(prompt).toBe(
      "portrait of one elf with long pointed ears and fine features, braided silver hair, calm expression, by the sea, oil",
    );
    expect(from(parts)).toEqual({
      species: "sheet",
      hair: "sheet",
      mood: "fallback",
      place: "fallback",
    });
    expect(parts.map(({ text }) => text).join("")).toBe(prompt);
    const typed = fillTemplate(template, { ...facts, mood: "fierce" }, { place: "in {a} <cave>" });
    expect(typed.prompt).toContain("fierce expression, in a cave, oil");
    expect(from(typed.parts)).toMatchObject({ mood: "sheet", place: "typed" });
  });

  it("says what the seed decided, and leaves no gap where a fact is missing", () => {
    const open = fillTemplate(template, { ...facts, appearance: null });
    expect(from(open.parts).hair).toBe("seed");
    const scaled = fillTemplate(template, { ...facts, speciesId: "dragonborn" });
    expect(scaled.prompt).not.toMatch(/, ,|,,|^,|,$/);
    expect(scaled.prompt).toContain("no hair, calm expression");
    const ends = fillTemplate(
      { ...template, prompt: "{hair}, face, {hair}", slots: [slots[1] as (typeof slots)[1]] },
      { ...facts, speciesId: "dragonborn" },
    );
    expect(ends.prompt).toBe("face");
  });

  it("is the same for the same sheet", () => {
    expect(fillTemplate(template, facts)).toEqual(fillTemplate(template, facts));
  });
});

it("the published schema names every part of the document", () => {
  const schema = templateJsonSchema() as { $id: string; properties: object; required: string[] };
  expect(schema.$id).toBe("urn:mythwright:schema:template:1");
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(["title", "prompt", "slots", "painter", "licence", "examples"]),
  );
  expect(schema.required).toEqual(expect.arrayContaining(["prompt", "title", "category"]));
});
