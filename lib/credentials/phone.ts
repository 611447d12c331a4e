import { z } from "zod";

const digits: Record<string, string> = Object.fromEntries(
  [..."۰۱۲۳۴۵۶۷۸۹"]
    .map((sign, at) => [sign, String(at)])
    .concat([..."٠١٢٣٤٥٦٧٨٩"].map((sign, at) => [sign, String(at)])),
);

/** Persian and Arabic digits as Latin ones: people type what their keyboard has. */
function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (sign) => digits[sign] ?? sign);
}

/** A number as people type it, without what stands between its digits: `+989123456789`, `09123456789`. */
export const Phone = z
  .string()
  .max(40)
  .transform((value) =>
    latinDigits(value)
      .replace(/[\s\-\u2010-\u2015().\u200b-\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/^00/, "+"),
  )
  .refine((value) => /^\+?\d{4,15}$/.test(value), { error: "accounts.phone_form" })
  .describe(
    "Phone number with its country code; without one it is read by the country of the language or of the network",
  )
  .meta({ example: "+989123456789" });

/** Six digits as typed, in any script, with or without spaces. */
export const Code = z
  .string()
  .max(40)
  .transform((value) => latinDigits(value).replace(/[\s\-\u200c]/g, ""))
  .pipe(z.string().min(1).max(20));
