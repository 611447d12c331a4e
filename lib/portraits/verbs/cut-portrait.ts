import { z } from "zod";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { signRecord } from "@/lib/lineage/signed-record";
import { writeRecord } from "@/lib/lineage/write-record";
import { cutOut } from "@/lib/platform/images/images";
import { findPortraitFile, largestOf, readVariant } from "../find-portrait-file";
import { CutShape, PortraitId } from "../schema";

const part = z.coerce.number().min(0).max(1);

/**
 * A token for a tabletop or a banner out of a portrait: made anew each time and kept nowhere. It carries a signed record of
 * its own, whose parent is that of the portrait.
 */
export const cutPortrait = verb({
  name: "portraits.cut",
  kind: "task",
  access: "anyone",
  scope: "portraits:read",
  rate: "portraits.paint",
  input: z.strictObject({
    id: PortraitId,
    shape: CutShape,
    format: z.enum(["png", "webp"]),
    x: part.default(0.5).describe("Middle of what is shown, in parts of the width"),
    y: part.default(0.4).describe("And of the height"),
    zoom: z.coerce.number().min(1).max(6).default(1.5),
    ring: z
      .string()
      .regex(/^[0-9a-f]{6}$/i)
      .default("c9a24a")
      .describe("Color of the ring, `rrggbb`"),
  }),
  output: z.object({
    bytes: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    slug: z.string(),
    noAi: z.boolean(),
    isPublic: z.boolean(),
  }),
  async run({ ctx, input: { id, ring, ...cut } }) {
    const row = await findPortraitFile(ctx, id);
    const stored = await readVariant(largestOf(row.variants));
    const { bytes, pixels } = await cutOut(stored, { ...cut, ring: `#${ring}` });
    const { slug, noAi, record } = row;
    const sent = { slug, noAi, isPublic: row.visibility === "public" };
    if (!record?.content) return { ...sent, bytes };
    const content = {
      ...record.content,
      pixels: [pixels],
      recipe: {
        made: "edited" as const,
        provider: null,
        model: null,
        seed: null,
        prompt: null,
        parameters: { ...cut, ring },
      },
    };
    const said = { id: newId("record"), parent: record.id, madeAt: ctx.now(), content };
    const signed = await ctx.runtime.transaction((tx) => signRecord(tx, said, ctx.now()));
    return { ...sent, bytes: writeRecord(bytes, signed) };
  },
});
