import { formatNumber } from "@/lib/i18n/format";
import { toDocument } from "../document/to-document";
import { type Exported, type ExportSource, filenameOf, pageUrl } from "../export-source";
import { toMarkdown } from "../markdown/to-markdown";
import { itemLines } from "../sheet-lines";
import { wordsOf } from "../words";
import { withTexts } from "./png-chunks";

const extension = "mythwright";

/** What both versions of the card say. The macros `{{char}}` and `{{user}}` are filled in by whoever plays the card. */
function cardData(source: ExportSource) {
  const { t, name, line, identity, characterName } = wordsOf(source);
  const { character, sheet } = source.page;
  // Braces of a name or a story would be macros of the reader.
  const plain = (text: string) => text.replaceAll("{{", "{ {").replaceAll("}}", "} }");
  const entries = [
    {
      keys: [t("card.entry.spells")],
      content: sheet.spells
        .map((spell) => `${name("spell", spell.id)}: ${line("spell", spell.id) ?? ""}`)
        .join("\n"),
    },
    {
      keys: [t("card.entry.features")],
      content: sheet.features
        .map(
          (feature) => `${name(feature.kind, feature.id)}: ${line(feature.kind, feature.id) ?? ""}`,
        )
        .join("\n"),
    },
    {
      keys: [t("card.entry.equipment")],
      content: itemLines(source, wordsOf(source))
        .map(({ text }) => text)
        .join("\n"),
    },
    { keys: [t("card.sheet")], content: toMarkdown(source) },
  ]
    .filter(({ content }) => content.trim() !== "")
    .map((entry, index) => ({
      ...entry,
      content: plain(entry.content),
      name: entry.keys[0],
      extensions: {},
      enabled: true,
      insertion_order: index,
      case_sensitive: false,
      use_regex: false,
    }));
  return {
    name: plain(characterName),
    description: plain(
      [
        t("card.description", { name: characterName, identity }),
        ...(character.pronouns ? [`${t("identity.pronouns")}: ${character.pronouns}`] : []),
        ...(character.biography ? [character.biography] : []),
      ].join("\n\n"),
    ),
    personality: character.alignment ? name("alignment", character.alignment) : "",
    scenario: t("card.scenario", { name: "{{char}}", user: "{{user}}" }),
    first_mes: t("card.firstMessage", { name: "{{char}}" }),
    mes_example: "",
    creator_notes: t("card.creatorNotes", { url: pageUrl(source) }),
    system_prompt: "",
    post_history_instructions: "",
    alternate_greetings: [] as string[],
    character_book: { name: plain(characterName), extensions: {}, entries },
    tags: [
      ...(sheet.species ? [name("species", sheet.species)] : []),
      ...sheet.classes.map(({ id }) => name("class", id)),
      `${t("identity.level")} ${formatNumber(source.locale, sheet.level)}`,
    ],
    creator: character.owner.name ?? "Mythwright",
    character_version: String(character.version),
    extensions: { [extension]: toDocument(source) },
  };
}

export function toCardV2(source: ExportSource) {
  return { spec: "chara_card_v2" as const, spec_version: "2.0" as const, data: cardData(source) };
}

export function toCardV3(source: ExportSource) {
  const seconds = Math.floor(new Date(source.page.character.updatedAt).getTime() / 1000);
  return {
    spec: "chara_card_v3" as const,
    spec_version: "3.0" as const,
    data: {
      ...cardData(source),
      group_only_greetings: [] as string[],
      nickname: "",
      source: [pageUrl(source)],
      assets: [{ type: "icon", uri: "ccdefault:", name: "main", ext: "png" }],
      modification_date: seconds,
    },
  };
}

/** Both versions of the card inside the picture: `chara` for V2, `ccv3` for V3, base64 of UTF-8 as their specifications ask. */
export async function exportCard(
  source: ExportSource,
  portraitPng: () => Promise<Uint8Array>,
): Promise<Exported> {
  const encode = (card: object) => Buffer.from(JSON.stringify(card), "utf8").toString("base64");
  return {
    type: "image/png",
    body: withTexts(await portraitPng(), {
      chara: encode(toCardV2(source)),
      ccv3: encode(toCardV3(source)),
    }),
    filename: filenameOf(source, "card.png"),
  };
}
