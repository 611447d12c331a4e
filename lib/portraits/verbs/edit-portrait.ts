import { z } from "zod";
import { removeStored, storeFault, storeImage } from "@/lib/files/store-image";
import { Fault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { verb } from "@/lib/kernel/verb";
import { shortXmp } from "@/lib/lineage/picture-xmp";
import { touchUp } from "@/lib/platform/images/images";
import { findPortraitFile, largestOf, readVariant } from "../find-portrait-file";
import { PortraitId } from "../schema";
import { ownPortrait } from "../store";
import { keepEdit } from "./keep-edit";

const part = z.coerce.number().min(0).max(1);

/** Cuts, colours or frames a portrait, without a model: a new portrait, whose record names the old one as its parent. */
export const editPortrait = verb({
  name: "portraits.edit",
  kind: "task",
  access: "person",
  scope: "portraits:write",
  rate: "portraits.edit",
  input: z.strictObject({
    id: PortraitId,
    crop: z
      .strictObject({ left: part, top: part, width: part, height: part })
      .optional()
      .describe("What stays, in parts of width and height"),
    brightness: z.coerce.number().min(0.5).max(1.5).optional().describe("1 as it is"),
    saturation: z.coerce.number().min(0).max(2).optional().describe("1 as it is"),
    warmth: z.coerce.number().min(-1).max(1).optional().describe("From cool to warm"),
    frame: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional()
      .describe("Color of a border, `#rrggbb`"),
  }),
  output: z.object({ id: PortraitId }),
  async run({ ctx, input: { id, ...edit } }) {
    const { character } = await ownPortrait(ctx, id);
    const row = await findPortraitFile(ctx, id);
    const edited = await touchUp(await readVariant(largestOf(row.variants)), edit);
    const refused = (code: string) =>
      new Fault("invalid", "request.invalid", { fields: [{ path: "crop", code }] });
    if (!edited.ok) throw refused(edited.failed);
    const recordId = newId("record");
    const xmp = shortXmp(recordId, row.record?.content?.sourceType ?? null);
    const stored = await storeImage(edited.bytes, "portraits", character.ownerId, ctx.now(), {
      xmp,
    });
    if (!stored.ok)
      throw stored.failed.startsWith("images.")
        ? refused(stored.failed)
        : storeFault(stored.failed);
    const { crop, ...rest } = edit;
    const parameters = Object.fromEntries(
      Object.entries({
        ...rest,
        ...(crop && { crop: [crop.left, crop.top, crop.width, crop.height].join(" ") }),
      }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
    );
    try {
      const { row: file, pixels } = stored;
      return await ctx.perform(keepEdit, { id, file, recordId, pixels: [...pixels], parameters });
    } catch (error) {
      await removeStored(ctx, stored.row.variants ?? []);
      throw error;
    }
  },
});
