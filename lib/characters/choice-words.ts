import type { Locale } from "@/lib/kernel/ctx";
import type { Build, Choice } from "@/lib/rulebook/build";
import { slotKindOf } from "@/lib/rulebook/list-slots";
import { optionText } from "@/lib/rulebook/options";
import { nameIn } from "@/lib/rulebook/own-texts";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import { resolve } from "@/lib/rulebook/resolve";
import type { TextKind } from "@/lib/rulebook/text";

export type ChoiceWords = {
  /** Key of the noun under `history.slots` and of the phrases under `history.took` and `history.lost`. */
  key: string;
  /** Who asks: the class, the trait, the feat. */
  of: string;
  names: string[];
  single: boolean;
};

/** A choice of this build in names; a slot that it does not know is spelled out. */
export function choiceWords(
  build: Build,
  slot: string,
  choice: Choice | undefined,
  locale: Locale,
): ChoiceWords {
  const resolved = resolve(srd52, build);
  const node = resolved.bySlot.get(slot);
  const name = (kind: string, id: string) => nameIn(build, kind as TextKind, id, locale);
  const taken = choice?.take ?? [];
  if (!node) return { key: "unknown", of: slot, names: [...taken], single: taken.length < 2 };
  const last = slot.slice(slot.lastIndexOf("/") + 1);
  const kind = slotKindOf(node);
  const owner = /^level\/\d+\/class\/([^/]+)\//.exec(slot)?.[1];
  const ofClass = owner !== undefined && !["option", "feat", "damage"].includes(kind);
  const names = taken.map((id) => {
    const text = optionText(resolved, node, id);
    return name(text.kind, text.id);
  });
  return {
    key: kind === "spell" || kind === "package" ? `${kind}-${last}` : kind,
    of: ofClass
      ? name("class", owner)
      : node.source.kind === "rule"
        ? ""
        : name(node.source.kind, node.source.id),
    names,
    single: node.count === 1 && !node.optional,
  };
}
