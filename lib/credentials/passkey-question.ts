import { z } from "zod";
import { PasskeyResponse } from "./passkey";
import { LinkToken } from "./schema";

export const PasskeyQuestion = z
  .object({
    ticket: z.string().describe("Send it back with the answer"),
    options: z.string().describe("JSON for `navigator.credentials.get({ publicKey })`"),
  })
  .meta({ id: "PasskeyQuestion" });

export const Answer = z.strictObject({ ticket: LinkToken, passkey: PasskeyResponse });
