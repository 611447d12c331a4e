import { z } from "zod";
import {
  accentColourIds,
  accessoryIds,
  ageIds,
  crestIds,
  eyeColourIds,
  facialHairIds,
  frameIds,
  hairColourIds,
  hairStyleIds,
  markIds,
  marksMax,
  presentationIds,
  skinToneIds,
  tuskIds,
} from "./appearance-traits";

/** What the player chose. Every trait may be left open: `resolveAppearance` lets the seed decide. */
export const Appearance = z.strictObject({
  skin: z.enum(skinToneIds).optional(),
  hairStyle: z.enum(hairStyleIds).optional(),
  hairColour: z.enum(hairColourIds).optional(),
  eyes: z.enum(eyeColourIds).optional(),
  age: z.enum(ageIds).optional(),
  frame: z.enum(frameIds).optional(),
  presentation: z.enum(presentationIds).optional(),
  facialHair: z.enum(facialHairIds).optional(),
  marks: z.array(z.enum(markIds)).max(marksMax).optional(),
  accessory: z.enum(accessoryIds).optional(),
  /** Horns of a tiefling, crest of a dragonborn. */
  crest: z.enum(crestIds).optional(),
  /** Orcs only. */
  tusks: z.enum(tuskIds).optional(),
  /** Main colour of the clothes. */
  accent: z.enum(accentColourIds).optional(),
});
export type Appearance = z.infer<typeof Appearance>;

// The column that keeps it is typed by this, and the database imports no noun.
declare module "@/lib/kernel/register" {
  interface Register {
    appearance: Appearance;
  }
}
