import { z } from "zod";
import { Appearance } from "@/lib/characters/appearance";
import { pageOf } from "@/lib/kernel/cursor";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { stepsMax } from "@/lib/portraits/limits";
import { classIds, speciesIds } from "@/lib/portraits/palette";
import * as limits from "./limits";
import {
  slotNames,
  slotSources,
  templateCategories,
  templateLicences,
  templateStyles,
} from "./rules";

export const templateSchemaName = "mythwright.template/1";
export const TemplateId = idSchema("template");
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9-]+$/);

const inEither = (max: number) =>
  z.strictObject({ en: nameText(max).optional(), fa: nameText(max).optional() });

const Slot = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z_]{0,29}$/)
    .describe("Stands in the prompt as `{name}`"),
  source: z
    .enum(slotSources)
    .describe("The fact of the sheet it takes; `typed` is written by hand"),
  fallback: z
    .string()
    .trim()
    .max(limits.fallbackLengthMax)
    .describe("Said where there is no such fact"),
});

const Example = z.strictObject({
  species: z.enum(speciesIds),
  class: z.enum(classIds),
  level: z.int().min(1).max(20).default(5),
  appearance: Appearance.default({}),
  seed: z.string().min(1).max(64),
});

/** The picture of the painter's own recipe; the names are those of `PainterRecipe`. */
const Painter = z.strictObject({
  frame: z.enum(classIds).optional(),
  palette: z.enum(["ember", "gold", "moss", "sea", "dusk", "rose", "bone", "ink"]).optional(),
  sky: z.enum(["night", "dusk", "dawn", "day", "storm"]).optional(),
  pose: z.enum(["plain", "mirrored"]).optional(),
});

const plainText = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .regex(/^[^<>[\]|\\`\p{Cc}]*$/u, "templates.plain_text");

/** A template as it is exported, imported, kept and compared: the whole recipe and nothing about its fame. */
export const TemplateShape = z
  .strictObject({
    schema: z.literal(templateSchemaName),
    title: inEither(limits.titleLengthMax).refine(({ en, fa }) => Boolean(en || fa), {
      message: "templates.no_title",
    }),
    about: inEither(limits.aboutLengthMax).default({}),
    prompt: plainText(1200).min(1).describe("English serves models best; `{species}` is a slot"),
    negativePrompt: plainText(600).default(""),
    slots: z.array(Slot).max(limits.slotsMax).default([]),
    category: z.enum(templateCategories),
    style: z.enum(templateStyles),
    tags: z
      .array(
        z
          .string()
          .trim()
          .min(1)
          .max(limits.tagLengthMax)
          .regex(/^[\p{L}\p{N}\u200c -]+$/u),
      )
      .max(limits.tagsMax)
      .default([]),
    size: z.enum(["card", "square", "wide"]).default("card"),
    parameters: z.strictObject({ steps: z.int().min(1).max(stepsMax).optional() }).default({}),
    painter: Painter.default({}),
    licence: z.enum(templateLicences).default("CC-BY-4.0"),
    examples: z.array(Example).min(1).max(limits.examplesMax),
  })
  .superRefine(({ prompt, slots }, issues) => {
    const [inPrompt, declared] = [slotNames(prompt), slots.map(({ name }) => name)];
    for (const name of inPrompt)
      if (!declared.includes(name))
        issues.addIssue({
          code: "custom",
          path: ["prompt"],
          message: "templates.slot_unknown",
          params: { name },
        });
    for (const [at, name] of declared.entries())
      if (!inPrompt.includes(name) || declared.indexOf(name) !== at)
        issues.addIssue({
          code: "custom",
          path: ["slots", at, "name"],
          message: "templates.slot_unused",
          params: { name },
        });
    if (/[{}]/.test(prompt.replace(/\{[a-z][a-z_]{0,29}\}/g, "")))
      issues.addIssue({ code: "custom", path: ["prompt"], message: "templates.slot_broken" });
  });
export const TemplateDocument = TemplateShape.meta({ id: "TemplateDocument" });
export type TemplateDocument = z.output<typeof TemplateDocument>;

declare module "@/lib/kernel/register" {
  interface Register {
    templateDocument: TemplateDocument;
  }
}

const instant = z.date().transform((date) => date.toISOString());
const title = z.object({ en: z.string().optional(), fa: z.string().optional() });
const Author = z.object({ handle: z.string().nullable(), name: z.string().nullable() });
const counters = {
  likes: z.int(),
  favorites: z.int(),
  uses: z.int(),
  views: z.int(),
};

const TemplateCard = z
  .object({
    id: TemplateId,
    slug: Slug,
    title,
    category: z.enum(templateCategories),
    style: z.enum(templateStyles),
    tags: z.array(z.string()),
    author: Author.nullable().describe("Null where it is one of Mythwright's own"),
    example: z.string().describe("Address of its first picture"),
    isPublic: z.boolean(),
    ...counters,
    updatedAt: instant,
  })
  .meta({ id: "TemplateCard" });
export type TemplateCardView = z.output<typeof TemplateCard>;
export const TemplatePage = pageOf(TemplateCard).meta({ id: "TemplatePage" });

const Relative = z.object({ slug: Slug, title, author: Author.nullable() });
export const Template = TemplateCard.extend({
  document: TemplateDocument,
  version: z.int(),
  examples: z.array(z.string()).describe("Addresses of its pictures"),
  parent: Relative.nullable(),
  credit: z
    .object({ title: z.string(), author: z.string().nullable() })
    .nullable()
    .describe("What it was made from, as it was called then"),
  remixes: z.array(Relative).describe("The newest that were made from it"),
  madeFrom: z
    .array(z.object({ slug: z.string(), name: z.string() }))
    .describe("Public characters whose portrait was made from it, the newest first"),
  isOwn: z.boolean(),
  liked: z.boolean().describe("By the caller"),
  favorite: z.boolean().describe("Of the caller's"),
  publishedAt: instant.nullable(),
}).meta({ id: "Template" });
export type TemplateView = z.output<typeof Template>;
