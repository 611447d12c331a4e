import type { CharacterSnapshot } from "@/db/schema/characters";
import { translator } from "@/lib/i18n/translator";
import type { Locale } from "@/lib/kernel/ctx";
import type { Choice, InventoryEntry } from "@/lib/rulebook/build";
import { startingCoins, startingInventory } from "@/lib/rulebook/inventory";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { listOf, pieceWords } from "./piece-words";
import { changedPieces, type Pieces, piecesOf } from "./pieces";

/** One difference between two versions: a sentence, and what each of them says. */
export type ChangeLine = {
  piece: string;
  label: string;
  text: string;
  before: string;
  after: string;
};

/** Every difference between two versions in words, in the order in which the choices are made. */
export function changeLines(
  before: CharacterSnapshot,
  after: CharacterSnapshot,
  locale: Locale,
): ChangeLine[] {
  const [was, is] = comparable(before, after);
  return changedPieces(was, is)
    .filter((key) => key !== "inventory" && key !== "pack")
    .flatMap((key) => linesOf(key, { before, after, was: was.get(key), is: is.get(key), locale }));
}

/** The pieces of both; what nobody had written down yet (the starting packages) counts as held. */
function comparable(before: CharacterSnapshot, after: CharacterSnapshot): [Pieces, Pieces] {
  const both = [before, after];
  const inventory = both.some(({ build }) => build.inventory);
  const coins = both.some(({ build }) => build.coins);
  const [was, is] = both.map((snapshot) =>
    piecesOf(snapshot, {
      ...(inventory ? { inventory: startingInventory(srd52, snapshot.build) } : {}),
      ...(coins ? { coins: startingCoins(srd52, snapshot.build) } : {}),
    }),
  );
  return [was as Pieces, is as Pieces];
}

type Told = {
  before: CharacterSnapshot;
  after: CharacterSnapshot;
  was: unknown;
  is: unknown;
  locale: Locale;
};

function linesOf(key: string, { before, after, was, is, locale }: Told): ChangeLine[] {
  const t = translator(locale, "history");
  const old = pieceWords(before, key, was, locale);
  const now = pieceWords(after, key, is, locale);
  const label = is === undefined ? old.label : now.label;
  const said = { before: listOf(old.facts, locale), after: listOf(now.facts, locale) };
  const line = (text: string): ChangeLine => ({ piece: key, label, text, ...said });
  const gained = now.facts.filter((fact) => !old.facts.includes(fact));
  const lost = old.facts.filter((fact) => !now.facts.includes(fact));

  if (/^choice:level\/\d+\/class$/.test(key)) {
    const level = Number(key.split("/")[1]);
    if (was === undefined) return [line(t("level.gained", { level, class: said.after }))];
    if (is === undefined) return [line(t("level.lost", { level, class: said.before }))];
  }
  if (key === "choice:abilities/scores") {
    const [from, to] = [(was as Choice | undefined)?.scores, (is as Choice | undefined)?.scores];
    if (from && to)
      return old.facts.flatMap((fact, index) =>
        fact === now.facts[index]
          ? []
          : [line(t("changedNumber", { what: fact, after: lastWord(now.facts[index]) }))],
      );
  }
  if (key.startsWith("carried:"))
    return [line(itemText(was as InventoryEntry, is as InventoryEntry))];
  if (key.startsWith("homebrew:")) {
    if (was !== undefined && is !== undefined)
      return [line(t("homebrew.changed", { name: said.after }))];
    return [
      line(
        is === undefined
          ? t("homebrew.lost", { name: said.before })
          : t("homebrew.gained", { name: said.after }),
      ),
    ];
  }
  const words = now.choice ?? old.choice;
  if (words && words.key === "swap" && now.facts.length === 2)
    return [line(t("swapped", { from: now.facts[0] ?? "", to: now.facts[1] ?? "" }))];
  if (words && !words.single) {
    const lines = [
      ...(gained.length > 0 ? [line(tookText("took", words.key, gained, label, locale))] : []),
      ...(lost.length > 0 ? [line(tookText("lost", words.key, lost, label, locale))] : []),
    ];
    return lines.length > 0 ? lines : [line(t("set", { label, after: said.after }))];
  }
  if (words && was === undefined)
    return [line(tookText("took", words.key, now.facts, label, locale))];
  if (words && is === undefined)
    return [line(tookText("lost", words.key, old.facts, label, locale))];
  if (said.before === "") return [line(t("set", { label, after: said.after }))];
  if (said.after === "") return [line(t("cleared", { label, before: said.before }))];
  return [line(t("changed", { label, ...said }))];

  function itemText(from: InventoryEntry | undefined, to: InventoryEntry | undefined): string {
    if (!from) return t("item.gained", { item: now.label, quantity: to?.quantity ?? 0 });
    if (!to) return t("item.lost", { item: old.label, quantity: from.quantity });
    if (old.label !== now.label)
      return t("changed", { label: t("labels.name"), before: old.label, after: now.label });
    return t("changed", { label: now.label, ...said });
  }
}

function lastWord(fact: string | undefined): string {
  return (fact ?? "").slice((fact ?? "").lastIndexOf(" ") + 1);
}

/** A phrase of its own where the language has a better word than "took" (to prepare, to learn), else the plain one. */
function tookText(
  way: "took" | "lost",
  key: string,
  names: readonly string[],
  label: string,
  locale: Locale,
): string {
  const t = translator(locale, "history");
  const own = `${way}.${key}` as "took.skill";
  const params = { names: listOf(names, locale), count: names.length, label };
  return t(t.has(own) ? own : `${way}.other`, params);
}
