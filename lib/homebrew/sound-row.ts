import { randomBytes } from "node:crypto";
import { Fault } from "@/lib/kernel/fault";
import type { HomebrewEntry } from "@/lib/rulebook/build";
import { homebrewRef } from "@/lib/rulebook/homebrew";
import { brokenFields } from "@/lib/rulebook/homebrew-shape";

type Row = Readonly<Record<string, unknown>>;

/** A key that no other entry of this person has: the name in Latin letters, as far as it has any, and a little chance. */
export function newKey(name: string): string {
  const stem = name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|(?<!-)-+$/g, "")
    .slice(0, 50);
  return ["homebrew", stem || "entry", randomBytes(4).toString("hex")].join("-");
}

/**
 * The row as the engine takes it: traits under ids of their own, every reference to the rules to "Homebrew".
 *
 * @throws Fault invalid `request.invalid` naming each field that is not of the right shape
 */
export function soundRow(kind: HomebrewEntry["kind"], key: string, given: Row): Row {
  const row = kind === "species" ? { ...given, traits: traitsOf(key, given.traits) } : given;
  const broken = brokenFields(kind, row);
  if (broken.length > 0) {
    throw new Fault("invalid", "request.invalid", {
      fields: broken.map((field) => ({ path: `row.${field}`, code: "homebrew.broken" })),
    });
  }
  return row;
}

function traitsOf(key: string, traits: unknown): unknown {
  if (!Array.isArray(traits)) return traits;
  const taken = new Set<string>();
  return traits.map((trait, index) => {
    if (typeof trait !== "object" || trait === null) return trait;
    const { id } = trait as Row;
    const own =
      typeof id === "string" && id.startsWith(`${key}/`) && !taken.has(id) ? id : freeId(index);
    taken.add(own);
    return { level: 1, grants: [], choices: [], ...trait, id: own, srdRef: homebrewRef };
  });

  function freeId(index: number): string {
    for (let nth = index + 1; ; nth += 1)
      if (!taken.has(`${key}/trait-${nth}`)) return `${key}/trait-${nth}`;
  }
}
