import type { z } from "zod";
import { type SlotSource, slotNames, slotSources } from "../rules";
import { TemplateDocument, templateSchemaName } from "../schema";

type Given = Pick<z.input<typeof TemplateDocument>, "category" | "style" | "painter" | "size"> & {
  key: string;
  title: { en: string; fa: string };
  about: { en: string; fa: string };
  prompt: string;
  tags: string[];
  /** Species and class of each picture. */
  examples: readonly (readonly [string, string])[];
};

/** What is said where the sheet says nothing; an empty one leaves nothing behind. */
const fallbacks: Partial<Record<SlotSource, string>> = {
  species: "human",
  class: "adventurer in travelling clothes",
  age: "adult",
  standing: "seasoned adventurer",
  mood: "thoughtful expression",
};

const isSource = (name: string): name is SlotSource =>
  (slotSources as readonly string[]).includes(name);

export type OwnTemplate = { key: string; document: TemplateDocument };

/** One of our own templates: its slots are named like the facts that fill them. */
export function ownTemplate({ key, examples, painter = {}, ...given }: Given): OwnTemplate {
  const slots = slotNames(given.prompt).map((name) => {
    const source = isSource(name) ? name : "typed";
    return { name, source, fallback: fallbacks[source] ?? "" };
  });
  const document = TemplateDocument.parse({
    schema: templateSchemaName,
    ...given,
    slots,
    painter,
    licence: "CC0-1.0",
    negativePrompt:
      "text, letters, watermark, signature, extra fingers, deformed hands, duplicate face, blurry, low quality, " +
      "modern clothing, nudity, gore, child",
    examples: examples.map(([species, calling], at) => ({
      species,
      class: calling,
      level: 3 + at * 5,
      seed: `${key}-${at + 1}`,
    })),
  });
  return { key, document };
}

/** The one who is shown, from the sheet: every prompt of ours begins or goes on with it. */
export const figure =
  "one {age} {presentation} {species}, {lineage}, {build}, {skin}, {hair}, {beard}, {eyes}, {horns}, {marks}";
