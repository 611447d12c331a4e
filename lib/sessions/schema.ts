import { z } from "zod";

/** The secret of a browser's own cookie, which the door reads. */
export const Device = z.string().max(64).optional();

export const TokenPair = z
  .object({
    accessToken: z.string().describe("Send it as `Authorization: Bearer …`"),
    tokenType: z.literal("Bearer"),
    expiresIn: z.int().describe("Seconds until the access token ends"),
    refreshToken: z.string().describe("Good once; each refresh returns a new one"),
  })
  .meta({ id: "TokenPair" });

export type TokenPair = z.output<typeof TokenPair>;
