import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { idSchema } from "@/lib/kernel/ids";
import { licenceNames, sourceTypes } from "@/lib/lineage/schema";

export const PortraitId = idSchema("portrait");
export const GenerationId = idSchema("generation");
const instant = z.date().transform((date) => date.toISOString());

export const providers = ["painter", "hugging-face"] as const;
/** Formats in which a portrait is given as a file to keep. */
export const pictureFormats = ["png", "jpeg", "webp"] as const;
/** What can be cut out of a portrait: tokens for a tabletop, and a banner. */
export const CutShape = z.enum(["round", "hexagon", "banner"]);
const generationStates = ["queued", "running", "succeeded", "failed", "cancelled"] as const;

export const Generation = z
  .object({
    id: GenerationId,
    characterId: idSchema("character"),
    parentId: GenerationId.nullable(),
    state: z.enum(generationStates),
    progress: z.int().min(0).max(100),
    provider: z.enum(providers).describe("Who was asked"),
    fellBackTo: z
      .literal("painter")
      .nullable()
      .describe("Who made it in the end, where the first could not"),
    failure: z.string().nullable().describe("Why the first could not; `portraits.*`"),
    retryAt: instant.nullable().describe("When it is worth asking again"),
    prompt: z.string(),
    negativePrompt: z.string(),
    seed: z.string(),
    model: z.string().nullable(),
    parameters: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    portraitId: PortraitId.nullable(),
    createdAt: instant,
    finishedAt: instant.nullable(),
  })
  .meta({ id: "Generation" });

const Portrait = z
  .object({
    id: PortraitId,
    image: ImageView,
    madeBy: z.enum(["hugging-face", "painter", "upload"]),
    ai: z.boolean(),
    chosen: z.boolean(),
    licence: z.enum(licenceNames),
    noAi: z.boolean().describe("True where models are not to be trained on it"),
    credited: z.boolean().describe("Whether its record names its owner's handle"),
    generationId: GenerationId.nullable(),
    createdAt: instant,
  })
  .meta({ id: "Portrait" });

export const PictureRights = Portrait.pick({
  id: true,
  licence: true,
  noAi: true,
  credited: true,
}).meta({ id: "PictureRights" });

export const PortraitList = z
  .object({
    portraits: z.array(Portrait),
    generations: z.array(Generation).describe("The newest runs, under way and finished"),
    composedPrompt: z
      .string()
      .describe("What the sheet and the appearance say; edit it as you like"),
    negativePrompt: z.string(),
    aiAvailable: z.boolean().describe("Whether a model is configured here"),
    model: z.string().nullable(),
    prices: z
      .object({ painter: z.int(), "hugging-face": z.int() })
      .describe("Stars that a portrait by each provider costs"),
    stars: z.int().describe("Stars that the owner can spend"),
  })
  .meta({ id: "PortraitList" });

export const PublicPicture = Portrait.pick({
  id: true,
  madeBy: true,
  ai: true,
  licence: true,
  noAi: true,
})
  .extend({
    sourceType: z.enum(sourceTypes).nullable(),
    isDownloadable: z.boolean(),
  })
  .meta({ id: "PublicPicture" });

export type PublicPictureView = z.output<typeof PublicPicture>;
export type GenerationView = z.output<typeof Generation>;
export type PortraitListView = z.output<typeof PortraitList>;
