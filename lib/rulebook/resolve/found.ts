import { abilities } from "@/lib/rulebook/build";
import type { ChoiceSpec, OptionSource } from "@/lib/rulebook/grants";
import type { SrdRef } from "@/lib/rulebook/pack";
import { rule } from "@/lib/rulebook/resolve/sources";
import type { Context, Tree } from "@/lib/rulebook/resolve/tree";

/** As many as a spellbook's hundred pages will ever be asked to hold. */
const copiedMax = 300;
const giftRef: SrdRef = { section: "Homebrew" };

/** Spells found and copied into a spellbook, beyond those of its levels. */
export function visitCopiedSpells(tree: Tree): void {
  for (const { id, row, level } of tree.classes) {
    if (!row.spellcasting?.spellbook) continue;
    const spec: ChoiceSpec = {
      id: "copied",
      step: "spells",
      count: copiedMax,
      from: { of: "spell", lists: [id], level: "slots" },
      picks: "spell-book",
      asClass: id,
      spellAbility: "class",
      optional: true,
    };
    tree.visitChoice(spec, `spellbook/${id}`, {
      source: rule("copied-spells"),
      srdRef: { section: `${row.srdRef.section} / Expanding and Replacing a Spellbook` },
      textPath: id,
      owner: { class: id },
      level: tree.level,
      classLevel: level,
    });
  }
}

/** What the table granted outside the rules. Such slots exist only once something is in them, and are flagged as homebrew. */
export function visitGifts(tree: Tree): void {
  const sources: Record<string, OptionSource> = {
    skills: { of: "skill" },
    expertise: { of: "expertise" },
    tools: { of: "tool" },
    languages: { of: "language", rarity: "any" },
    feats: { of: "feat", categories: "any" },
    masteries: { of: "weapon-mastery" },
    saves: { of: "ability", ids: abilities },
    spells: { of: "spell", lists: "any", level: "slots-or-cantrip" },
  };
  for (const [kind, from] of Object.entries(sources)) {
    const choice = tree.choices.get(`gift/${kind}`);
    if (!choice) continue;
    const context: Context = {
      source: rule("gift", `gift/${kind}`),
      srdRef: giftRef,
      textPath: "gift",
      owner: {},
      level: Math.max(1, tree.level),
      classLevel: 0,
    };
    const spec: ChoiceSpec = {
      id: kind,
      step: "details",
      count: choice.take.length,
      from,
      spellAbility: "chosen",
      optional: true,
    };
    tree.visitChoice(spec, "gift", context);
    if (kind !== "saves") continue;
    for (const id of choice.take) {
      const ability = abilities.find((name) => name === id);
      if (ability) tree.grant({ give: "save", ability }, context, false);
    }
  }
}
