import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { FeatureList } from "@/components/characters/sheet/feature-list";
import { SpellList } from "@/components/characters/sheet/spell-list";
import { playableOfSheet } from "@/lib/rulebook/playable-of-sheet";
import en from "@/messages/en/sheet.json";
import enUi from "@/messages/en/ui.json";
import fa from "@/messages/fa/sheet.json";
import faUi from "@/messages/fa/ui.json";
import { sourceOf } from "../../output/source";

const messages = { en: { sheet: en, ui: enUi }, fa: { sheet: fa, ui: faUi } };
const wizard = { slot: "level/1/class", take: ["wizard"] };
const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("'", "&#x27;").replaceAll('"', "&quot;");

async function sheetIn(locale: "en" | "fa") {
  const { page } = sourceOf({ locale, level: 5, choices: [wizard] });
  const { sheet, texts, character } = page;
  const playable = await playableOfSheet(sheet, character.build, locale);
  const props = { sheet, texts, playable };
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages[locale]} timeZone="UTC">
      <FeatureList {...props} />
      <SpellList {...props} />
    </NextIntlClientProvider>,
  );
  return { sheet, playable, html };
}

it.each(["en", "fa"] as const)(
  "every feature and spell of a sheet in %s opens into its complete text",
  async (locale) => {
    const { sheet, playable, html } = await sheetIn(locale);
    const keys = [
      ...sheet.features.map(({ kind, id }) => `${kind}/${id}`),
      ...sheet.spells.map(({ id }) => `spell/${id}`),
    ];
    for (const key of keys) expect(html).toContain(escaped(playable[key] ?? `no text: ${key}`));
    expect(html.match(/<details/g)).toHaveLength(keys.length);
  },
);

it("a spell says its dice and its save as they are for this character", async () => {
  const { sheet, html } = await sheetIn("en");
  const dealt = sheet.spells.flatMap(({ damage = [] }) => damage.map(({ dice }) => dice));
  expect(dealt.length).toBeGreaterThan(0);
  for (const dice of dealt) expect(html).toContain(`${dice} `);
  const saved = sheet.spells.find(({ save }) => save);
  if (saved) expect(html).toContain(`saving throw, DC ${saved.saveDc.value}`);
});
