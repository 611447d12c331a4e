import { expect, test } from "vitest";
import { fieldFaults } from "@/lib/kernel/field-faults";
import { hiddenSign, nameText, visibleName } from "@/lib/kernel/name-text";

const refused: [string, string, string][] = [
  ["a right-to-left override", "سارا \u202Elive\u202C", "direction U+202E"],
  ["an isolate", "a\u2066b", "direction U+2066"],
  ["a right-to-left mark", "a\u200Fb", "direction U+200F"],
  ["an Arabic letter mark", "a\u061Cb", "direction U+061C"],
  ["a zero-width space", "a\u200Bb", "invisible U+200B"],
  ["a byte order mark", "a\uFEFFb", "invisible U+FEFF"],
  ["a soft hyphen", "a\u00ADb", "invisible U+00AD"],
  ["a tag", "a\u{E0041}b", "invisible U+E0041"],
  ["a Hangul filler", "a\u3164b", "space U+3164"],
  ["a blank of Braille", "\u2800", "space U+2800"],
  ["a line separator", "a\u2028b", "space U+2028"],
  ["a bell", "a\u0007b", "control U+0007"],
  ["a private sign", "a\uE000b", "invisible U+E000"],
];

test.each(refused)(
  "a name with %s is refused, and the refusal names the sign",
  (_what, name, told) => {
    const parsed = nameText(80).safeParse(name);
    expect(parsed.success).toBe(false);
    const [fault] = parsed.error ? fieldFaults(parsed.error) : [];
    expect(`${fault?.params?.kind} ${fault?.params?.code}`).toBe(told);
    expect(fault?.code).toBe("hidden_sign");
    expect(hiddenSign(visibleName(name))).toBeNull();
  },
);

test("Persian half-spaces and emoji of several parts are names", () => {
  for (const name of ["مه‌پوش", "می‌گون", "👩‍🚀 Ada", "👨‍👩‍👧", "❤️‍🔥", "Zoë", "نیلوفر «Nil»", "क्‍ष"])
    expect(nameText(80).parse(name)).toBe(name);
});

test("joiners that change nothing are taken away", () => {
  expect(nameText(80).parse("A\u200Cli\u200D")).toBe("Ali");
  expect(nameText(80).parse("\u200Cمی\u200C\u200Cگون\u200C")).toBe("می\u200Cگون");
  expect(visibleName("Nil\n\u202Eevil\u202C")).toBe("Nil evil");
});
