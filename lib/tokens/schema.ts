import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { nameText } from "@/lib/kernel/name-text";
import { tokenNameLengthMax } from "./limits";
import { scopes } from "./scopes";

/** Days a token can be asked to live; the longest one has to be renewed once a year. */
export const lifetimes = [7, 30, 90, 365] as const;

export const TokenInput = z.strictObject({
  name: nameText(tokenNameLengthMax).min(1),
  scopes: z.array(z.enum(scopes)).min(1).max(scopes.length).describe("What the token may do"),
  days: z.coerce
    .number()
    .int()
    .refine((days) => (lifetimes as readonly number[]).includes(days), { error: "not_allowed" })
    .default(90)
    .describe(`Life in days: ${lifetimes.join(", ")}`),
});

export const TokenView = z
  .object({
    id: idSchema("token"),
    name: z.string(),
    hint: z.string().describe("Its last four characters"),
    scopes: z.array(z.string()),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    lastUsedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: "ApiToken" });
