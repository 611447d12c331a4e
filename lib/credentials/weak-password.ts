import { dictionary } from "@zxcvbn-ts/language-common";

const swaps: Record<string, string> = {
  "0": "o",
  "1": "i",
  "3": "e",
  "4": "a",
  "5": "s",
  "7": "t",
  "@": "a",
  $: "s",
  "!": "i",
};

/** Words of this site that an attacker tries first (ASVS 5.0, 6.1.2). */
const ownWords = ["mythwright", "character", "dungeon", "dragon", "fantasy", "portrait"];

const coreLengthMin = 4;

let common: Set<string> | undefined;

function commonPasswords(): Set<string> {
  common ??= new Set(dictionary["passwords-common"].map((entry) => entry.toLowerCase()));
  return common;
}

/** The word inside `P@ssw0rd2024!`: case, look-alike signs and trailing digits and signs undone. */
function coresOf(password: string): string[] {
  const lower = password.toLowerCase();
  const bare = lower.replace(/^[^\p{L}]+|(?<=^|\p{L})[^\p{L}]+$/gu, "");
  const plain = [...lower].map((sign) => swaps[sign] ?? sign).join("");
  const tailless = [...lower.replace(/(?<![\d\W_])[\d\W_]+$/u, "")]
    .map((sign) => swaps[sign] ?? sign)
    .join("");
  return [bare, plain, tailless];
}

function isRepetitive(password: string): boolean {
  return /^(.{1,4})\1+.{0,3}$/su.test(password);
}

function isRun(password: string): boolean {
  const codes = [...password].map((sign) => sign.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, at) => code - (codes[at] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1);
}

export type PasswordFlaw = "password_common" | "password_repetitive" | "password_personal";

/**
 * Why this password would fall to the first guesses, or null. The list is the well-known passwords of public breaches
 * (`@zxcvbn-ts/language-common`, 49,000 entries), read with its usual disguises; nothing leaves this machine.
 *
 * @param about what an attacker knows of the person: address, name, handle
 */
export function passwordFlaw(
  password: string,
  about: readonly (string | null | undefined)[],
): PasswordFlaw | null {
  const lower = password.toLowerCase();
  const list = commonPasswords();
  const cores = coresOf(password);
  if (list.has(lower)) return "password_common";
  if (
    cores.some(
      (core) => core.length >= coreLengthMin && list.has(core) && lower.length - core.length <= 6,
    )
  )
    return "password_common";
  if (isRepetitive(lower) || isRun(lower)) return "password_repetitive";
  const personal = [...about, ...ownWords]
    .flatMap((known) =>
      known ? [known.toLowerCase(), ...known.toLowerCase().split(/[@._\-\s+]/)] : [],
    )
    .filter((known) => known.length >= coreLengthMin);
  const plain = cores[1] ?? lower;
  if (
    personal.some(
      (known) =>
        (lower.includes(known) || plain.includes(known)) && lower.length - known.length < 8,
    )
  )
    return "password_personal";
  return null;
}
