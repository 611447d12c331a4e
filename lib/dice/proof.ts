import { z } from "zod";
import { clientIdLengthMax } from "@/lib/rooms/limits";
import { seedCircles } from "./terms";

/** Faces of a die and the one that it showed. */
const DrawnDie = z.tuple([z.int(), z.int()]);
export type DrawnDie = z.output<typeof DrawnDie>;

export const ClientSeed = z
  .string()
  .min(1)
  .max(clientIdLengthMax)
  .regex(/^[\w.:-]+$/)
  .describe("Your own part in the chance; the message's `clientId` where you give none");

/** What a roll can be made again from, once its server seed is revealed. */
export const Proof = z
  .object({
    circle: z.enum(seedCircles),
    number: z.int().describe("Which of the room's seeds"),
    hash: z.string().describe("SHA-256 of the server seed, known before the roll"),
    clientSeed: z.string(),
    counter: z.int().describe("Which roll of the seed, from 1"),
    drawn: z.array(DrawnDie).describe("Every die in the order it fell: its faces, what it showed"),
  })
  .meta({ id: "RollProof" });
export type Proof = z.output<typeof Proof>;
