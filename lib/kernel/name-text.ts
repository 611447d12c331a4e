import { z } from "zod";

/** Kinds of signs that nobody sees and that make one name look like another. */
export type HiddenKind = "direction" | "control" | "space" | "invisible";

const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
const control = /\p{Cc}/u;
const spaces = /[\u115F\u1160\u2028\u2029\u2800\u3164\uFFA0]/u;
// Zero-width non-joiner and joiner belong to Persian words and to emoji; everything else of the class only hides.
const invisible = /\p{Cf}|\p{Co}|\u034F|\u17B4|\u17B5|[\u180B-\u180F]/u;
const joiners = /[\u200C\u200D]/u;
/** Where a joiner shows: between letters of scripts that join, and between the parts of an emoji. */
const unjoined =
  /(?<![\p{L}\p{M}\p{Emoji}])[\u200C\u200D]+|(?<![\u200C\u200D])[\u200C\u200D]+(?![\p{L}\p{M}\p{Emoji}])/gu;
const betweenLatin =
  /(?<=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])[\u200C\u200D]+|(?<![\u200C\u200D])[\u200C\u200D]+(?=[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d])/gu;

function kindOf(sign: string): HiddenKind | null {
  if (directions.test(sign)) return "direction";
  if (control.test(sign)) return "control";
  if (spaces.test(sign)) return "space";
  return invisible.test(sign) && !joiners.test(sign) ? "invisible" : null;
}

/** The first sign of a name that cannot be seen, with its code point as `U+202E`; null where there is none. */
export function hiddenSign(name: string): { kind: HiddenKind; code: string } | null {
  for (const sign of name) {
    const kind = kindOf(sign);
    if (kind)
      return {
        kind,
        code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
      };
  }
  return null;
}

/** Joiners where they change nothing are slips of the keyboard, or there to deceive: they go without a word. */
function withoutIdleJoiners(name: string): string {
  return name
    .replace(/([\u200C\u200D])[\u200C\u200D]+/gu, "$1")
    .replace(unjoined, "")
    .replace(betweenLatin, "");
}

/** The name without hidden signs: for names out of files and of other services, where a refusal would help nobody. */
export function visibleName(name: string): string {
  const lines = name.replace(/[\t\n\r\u2028\u2029]+/g, " ");
  return withoutIdleJoiners([...lines].filter((sign) => !kindOf(sign)).join("")).trim();
}

/**
 * A name that people see, trimmed: at most `max` UTF-16 units, without signs that nobody sees. A refusal names the sign:
 * `validation.hidden_sign` with `kind` and `code`.
 */
export function nameText(max: number) {
  return z
    .string()
    .trim()
    .overwrite(withoutIdleJoiners)
    .max(max)
    .superRefine((name, issues) => {
      const hidden = hiddenSign(name);
      if (hidden) issues.addIssue({ code: "custom", message: "hidden_sign", params: hidden });
    });
}
