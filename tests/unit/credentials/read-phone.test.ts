import { describe, expect, it } from "vitest";
import { Phone } from "@/lib/credentials/phone";
import { toE164 } from "@/lib/credentials/read-phone";

const read = (typed: string, locale: "en" | "fa", country?: string) =>
  toE164(Phone.parse(typed), { locale, place: country ? { country, town: null } : null });

describe("a phone number as it is typed", () => {
  it.each([
    ["۰۹۱۲۳۴۵۶۷۸۹"],
    ["٠٩١٢٣٤٥٦٧٨٩"],
    ["0912 345 6789"],
    ["0912-345-6789"],
    ["۰۹۱۲\u200c۳۴۵\u200c۶۷۸۹"],
    ["(0912) 345 67 89"],
    ["912 345 6789"],
    ["+98 912 345 6789"],
    ["+۹۸ ۹۱۲ ۳۴۵ ۶۷۸۹"],
    ["\u200e+98 912 345 6789"],
    ["0098 912 345 6789"],
    ["+98 0912 345 6789"],
  ])("%s is the same Iranian number on a Persian page", (typed) => {
    expect(read(typed, "fa")).toBe("+989123456789");
    expect(read(typed, "fa", "DE")).toBe("+989123456789");
    expect(read(typed, "en", "IR")).toBe("+989123456789");
  });

  it("is read by the country of the network where the language tells none, or does not fit", () => {
    expect(read("0151 23456789", "en", "DE")).toBe("+4915123456789");
    expect(read("0151 23456789", "fa", "DE")).toBe("+4915123456789");
    expect(read("(415) 555-2671", "en", "US")).toBe("+14155552671");
    expect(read("021 8877 6655", "fa")).toBe("+982188776655");
  });

  it("is none where nobody can say which country is meant, or where no number looks like it", () => {
    expect(read("0912 345 6789", "en")).toBeNull();
    expect(read("0912 345 6789", "en", "XX")).toBeNull();
    expect(read("0912 345", "fa")).toBeNull();
    expect(read("+98 912", "fa")).toBeNull();
    expect(read("+999 1234567", "en")).toBeNull();
    expect(read("12345678901234", "fa")).toBeNull();
  });

  it.each(["", "call me", "+", "0912x", "1".repeat(16), "+98 912 345 6789 ext. 5"])(
    "%o is refused at once",
    (typed) => {
      expect(Phone.safeParse(typed).success).toBe(false);
    },
  );
});
