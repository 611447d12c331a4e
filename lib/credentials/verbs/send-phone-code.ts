import { z } from "zod";
import { verb } from "@/lib/kernel/verb";
import { Phone } from "../phone";
import { sendCode } from "../phone-code";
import { readPhone } from "../read-phone";

export const SentCode = z
  .object({
    ticket: z.string().describe("Send it back with the code"),
    expiresIn: z.int().describe("Seconds"),
    attempts: z.int().describe("Tries that are left"),
  })
  .meta({ id: "SentCode" });

/** Sends a code to a number, whether or not it has an account: a new number gets one when the code comes back. */
export const sendPhoneCode = verb({
  name: "credentials.send_phone_code",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.send",
  replayable: false,
  input: z.strictObject({ phone: Phone }),
  output: SentCode,
  run: ({ ctx, input }) => sendCode(ctx, "phone-code", readPhone(ctx, input.phone), null),
});
