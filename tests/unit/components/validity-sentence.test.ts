import { describe, expect, it } from "vitest";
import { validitySentence } from "@/components/ui/validity-sentence";
import { loadMessages } from "@/lib/i18n/load-messages";
import { locales } from "@/lib/i18n/locales";

const fine = {
  valueMissing: false,
  typeMismatch: false,
  tooShort: false,
  tooLong: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  patternMismatch: false,
};
const cases = [
  [{ validity: { ...fine, valueMissing: true, tooShort: true } }, { key: "required" }],
  [{ validity: { ...fine, valueMissing: true }, type: "checkbox" }, { key: "tick" }],
  [{ validity: { ...fine, typeMismatch: true }, type: "email" }, { key: "email" }],
  [{ validity: { ...fine, typeMismatch: true }, type: "url" }, { key: "url" }],
  [
    { validity: { ...fine, tooShort: true }, minLength: 8 },
    { key: "tooShort", limit: 8 },
  ],
  [
    { validity: { ...fine, tooLong: true }, maxLength: 80 },
    { key: "tooLong", limit: 80 },
  ],
  [
    { validity: { ...fine, rangeUnderflow: true }, min: "1" },
    { key: "tooSmall", limit: 1 },
  ],
  [
    { validity: { ...fine, rangeOverflow: true }, max: "20" },
    { key: "tooLarge", limit: 20 },
  ],
  [{ validity: { ...fine, patternMismatch: true } }, { key: "form" }],
  [{ validity: fine }, { key: "invalid" }],
] as const;

describe("the sentence for a field that is not right", () => {
  it.each(cases)("for %j is %j, in every language", (field, sentence) => {
    expect(validitySentence(field)).toEqual(sentence);
    for (const locale of locales)
      expect(loadMessages(locale).ui.validity).toHaveProperty(sentence.key);
  });
});
