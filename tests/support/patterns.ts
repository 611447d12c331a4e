import { globSync, readFileSync } from "node:fs";
import { parseSync } from "@swc/core";

export type Pattern = { source: string; flags: string; file: string };

/** Every regular expression that is written in the product's own sources, once each. */
export function patternsOf(globs: readonly string[]): Pattern[] {
  const found = new Map<string, Pattern>();
  for (const file of globSync([...globs])) {
    const open: unknown[] = [
      parseSync(readFileSync(file, "utf8"), { syntax: "typescript", tsx: file.endsWith("x") }),
    ];
    while (open.length > 0) {
      const node = open.pop();
      if (typeof node !== "object" || node === null) continue;
      if ("type" in node && node.type === "RegExpLiteral") {
        const { pattern: source, flags } = node as unknown as { pattern: string; flags: string };
        found.set(`/${source}/${flags}`, { source, flags, file });
      }
      open.push(...Object.values(node));
    }
  }
  return [...found.values()];
}

const always = [...'aA0-_./ \t\n\0()<>"@:é', "ی", "\u200c", "x1 ", "a.", "ab-"];

/** What the pattern itself names: runs of plain letters, and single signs. */
function wordsIn(source: string): string[] {
  const plain = source
    .replace(/\\u\{?([0-9a-fA-F]{4})\}?/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replace(/\\[pP]\{[^}]*\}|\\[a-zA-Z]/g, " ")
    .replace(/\\(.)/g, "$1");
  const runs = plain.match(/[\p{L}\p{N}_:/<"= -]{1,30}/gu) ?? [];
  return [...new Set([...runs, ...runs.map((run) => run.trim()), ...plain])].filter(Boolean);
}

/** Texts of `length` that make a pattern go back again and again, if any do: repeated signs and words, that nearly match. */
export function* worstTexts({ source }: Pattern, length: number): Generator<string> {
  const words = wordsIn(source).slice(0, 40);
  const units = [...new Set([...always, ...words])];
  const beginnings = ["", ...words.filter((word) => word.length > 1).slice(0, 4), "(", "A"];
  for (const unit of units) {
    const body = unit.repeat(Math.ceil(length / unit.length));
    for (const beginning of beginnings)
      for (const end of ["\0\n", "\n)", "a"]) yield beginning + body + end;
  }
  for (const word of words)
    for (const sign of ["a", "-", " ", "0"]) yield (word + sign).repeat(length / (word.length + 1));
}

/** Milliseconds of one look through the text, the best of three where the first was slow. */
export function lookMs({ source, flags }: Pattern, text: string, fastEnoughMs: number): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && best > fastEnoughMs; tries += 1) {
    const pattern = new RegExp(source, flags.replace("y", ""));
    const begun = performance.now();
    if (pattern.global) text.replace(pattern, "");
    else pattern.test(text);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}
