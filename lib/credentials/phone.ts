import { z } from "zod";

const digits: Record<string, string> = Object.fromEntries(
  [..."۰۱۲۳۴۵۶۷۸۹"]
    .map((sign, at) => [sign, String(at)])
    .concat([..."٠١٢٣٤٥٦٧٨٩"].map((sign, at) => [sign, String(at)])),
);

/** Persian and Arabic digits as Latin ones: people type what their keyboard has. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (sign) => digits[sign] ?? sign);
}

/** `+98 (912) 345-6789`, `0098912…` and Persian digits to E.164. */
export const Phone = z
  .string()
  .max(40)
  .transform((value) =>
    latinDigits(value)
      .replace(/[\s\-().\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/^00/, "+"),
  )
  .refine((value) => /^\+[1-9]\d{6,14}$/.test(value), { error: "accounts.phone_form" })
  .describe("Phone number in E.164")
  .meta({ example: "+989123456789" });

/** Six digits as typed, in any script, with or without spaces. */
export const Code = z
  .string()
  .max(40)
  .transform((value) => latinDigits(value).replace(/[\s\-\u200c]/g, ""))
  .pipe(z.string().min(1).max(20));
