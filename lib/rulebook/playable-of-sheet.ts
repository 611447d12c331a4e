import type { Build } from "@/lib/rulebook/build";
import { ownTexts } from "@/lib/rulebook/own-texts";
import { playableTexts } from "@/lib/rulebook/playable-texts";
import type { Sheet } from "@/lib/rulebook/sheet";
import type { TextLocale } from "@/lib/rulebook/text-entry";

/** The complete texts of the features and spells of a sheet, by `kind/id`; what the owner wrote has none. */
export async function playableOfSheet(
  { features, spells }: Pick<Sheet, "features" | "spells">,
  build: Build,
  locale: TextLocale,
): Promise<Readonly<Record<string, string>>> {
  const textOf = await playableTexts(locale);
  const own = ownTexts(build);
  const texts: Record<string, string> = {};
  for (const { kind, id } of [...features, ...spells.map(({ id }) => ({ kind: "spell", id }))]) {
    const text = own.has(id) ? undefined : textOf(kind, id);
    if (text !== undefined) texts[`${kind}/${id}`] = text;
  }
  return texts;
}
