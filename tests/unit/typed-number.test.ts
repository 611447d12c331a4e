import { describe, expect, it } from "vitest";
import { z } from "zod";
import { typedNumber, withTypedNumbers } from "@/lib/kernel/typed-number";

describe("a typed number", () => {
  it.each([
    ["12", 12],
    ["۱۲", 12],
    ["١٢", 12],
    ["۱٬۲۰۰", 1200],
    ["۲٫۵", 2.5],
    ["2.5", 2.5],
    ["−۳", -3],
    [" ۷ ", 7],
    ["۱2", 12],
  ])("%s is read", (text, value) => {
    expect(typedNumber(text)).toBe(value);
  });

  it.each(["", "abc", "1e5", "0x10", "۱۲a", "1.2.3", "--3"])("%s is none", (text) => {
    expect(typedNumber(text)).toBeNaN();
  });
});

describe("an input", () => {
  const schema = z.strictObject({
    name: z.string(),
    amount: z.coerce.number().int().min(1),
    rows: z.array(z.object({ weight: z.number() })),
  });
  const fold = (input: unknown) => {
    const parsed = schema.safeParse(input);
    return parsed.success
      ? parsed.data
      : schema.safeParse(withTypedNumbers(input, parsed.error.issues)).data;
  };

  it("has its numbers read wherever the schema wants one, and its texts left alone", () => {
    expect(fold({ name: "۱۲", amount: "۷", rows: [{ weight: "۲٫۵" }] })).toEqual({
      name: "۱۲",
      amount: 7,
      rows: [{ weight: 2.5 }],
    });
  });

  it("stays refused where nothing is a number", () => {
    const input = { name: "a", amount: "seven", rows: [] };
    expect(withTypedNumbers(input, schema.safeParse(input).error?.issues ?? [])).toBeUndefined();
  });
});
