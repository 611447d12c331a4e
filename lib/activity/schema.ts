import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";

/** One thing that happened to an account: who, what, when, from where. */
export const ActivityEntry = z
  .object({
    id: idSchema("event"),
    type: z.string().describe("`noun.past_tense`"),
    subjectId: z.string(),
    by: z.enum(["self", "staff", "system", "nobody"]),
    actorId: z.string().nullable(),
    userId: z.string().nullable(),
    facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    address: z.string().nullable(),
    device: z.string(),
    requestId: z.string(),
    at: z.iso.datetime(),
  })
  .meta({ id: "ActivityEntry" });
