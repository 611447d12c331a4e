import { biographyLengthMax, nameLengthMax } from "@/lib/characters/limits";
import { cutText } from "@/lib/kernel/keepable-text";
import { emptyBuild } from "@/lib/rulebook/build";
import { srd52 } from "@/lib/rulebook/packs/srd-5.2/pack";
import type { Cursor } from "../../cursor";
import type { ImportReader, Reading } from "../../imported";
import { cleanText } from "../../story-text";
import { readOwnDocument } from "../document/read-document";

const pictureMax = 5 * 1024 * 1024;

/** A character card of version 1, 2 or 3. Ours carry the whole document; others give a name and a story. */
export const cardReader: ImportReader = {
  kind: "card",
  matches: isCard,
  read(document, { hasPicture }) {
    const data = document.at("data").isObject ? document.at("data") : document;
    const own = data.at("extensions", "mythwright");
    const picture = pictureOf(data);
    if (own.text("schema") !== "") {
      document.read("derived");
      const reading = { ...readOwnDocument(own), ...picture };
      // The picture that the card is drawn on is the one that the document has the address of.
      if (hasPicture) own.at("character", "portrait").read("derived");
      return reading;
    }
    return { ...readForeign(document, data), ...picture };
  },
};

function isCard(document: Cursor): boolean {
  const spec = document.text("spec");
  if (spec === "chara_card_v2" || spec === "chara_card_v3") return document.at("data").isObject;
  return ["name", "description", "personality", "first_mes"].every(
    (key) => typeof document.at(key).value === "string",
  );
}

type Line = { heading: string; text: string; place: Cursor };

/** Macros that stand for whoever speaks; how they are written differs by program and by hand. */
function fillNames(text: string, name: string): string {
  return text
    .replace(/\{\{\s*char\s*\}\}|<(?:bot|char)>/gi, () => name)
    .replace(/\{\{\s*user\s*\}\}|<user>/gi, "you");
}

function readForeign(document: Cursor, data: Cursor): Reading {
  for (const key of ["spec", "spec_version"]) document.at(key).read("technical");
  const dates = [
    "modification_date",
    "creation_date",
    "create_date",
    "character_version",
    "avatar",
    "chat",
    "talkativeness",
    "fav",
  ];
  for (const key of dates)
    for (const place of [data.at(key), document.at(key)]) place.read("technical");
  const name = cutText(cleanText(data.text("name")).trim(), nameLengthMax);
  if (name === data.text("name").trim()) data.at("name").carried();
  else data.at("name").changed("cut", name);
  const nickname = cleanText(data.text("nickname")).trim();
  const lines = linesOf(data).filter(({ text }) => text.trim() !== "");
  const spoken = nickname || name;
  let biography = "";
  let isFull = false;
  for (const { heading, text, place } of lines) {
    if (isFull) {
      place.lost("cut");
      continue;
    }
    const filled = fillNames(cleanText(text), spoken).trim();
    const line = heading === "" ? filled : `${heading}: ${filled}`;
    const next = biography === "" ? line : `${biography}\n\n${line}`;
    const kept = cutText(next, biographyLengthMax);
    if (kept.length <= biography.length + 4) place.lost("cut");
    else if (kept.length < next.length)
      place.changed("cut", kept.slice(biography.length).slice(0, 40).toWellFormed());
    else if (filled === text.trim()) place.carried(heading);
    else place.changed("macros", filled.slice(0, 40).toWellFormed());
    isFull = kept.length < next.length;
    biography = kept;
  }
  // Instructions to a model say nothing of the character.
  for (const key of ["system_prompt", "post_history_instructions"])
    if (data.text(key) !== "") data.at(key).lost("prompt");
  if (data !== document) markTwin(document, data);
  return { name, biography, build: emptyBuild(srd52.id) };
}

/** Version 2 cards often repeat the fields of version 1 beside `data`. */
function markTwin(document: Cursor, data: Cursor): void {
  for (const [key, place] of document.entries()) {
    if (key === "data" || !data.at(key).exists) continue;
    if (JSON.stringify(place.value) === JSON.stringify(data.at(key).value)) place.read("known");
  }
}

/** What the card tells, in the order in which the biography has it. */
function linesOf(data: Cursor): Line[] {
  const line = (heading: string, ...path: string[]): Line => ({
    heading,
    text: data.text(...path),
    place: data.at(...path),
  });
  const list = (heading: string, key: string): Line => {
    const place = data.at(key);
    return {
      heading,
      text: place
        .list()
        .map((entry) => entry.text())
        .filter(Boolean)
        .join(", "),
      place: whole(place),
    };
  };
  const each = (heading: string, key: string): Line[] =>
    data
      .at(key)
      .list()
      .map((place) => ({ heading, text: place.text(), place }));
  return [
    line("", "description"),
    line("", "personality"),
    line("Nickname", "nickname"),
    line("Scenario", "scenario"),
    line("Greeting", "first_mes"),
    ...each("Greeting", "alternate_greetings"),
    ...each("Group greeting", "group_only_greetings"),
    line("Example", "mes_example"),
    ...bookLines(data.at("character_book")),
    line("Creator", "creator"),
    line("Creator's notes", "creator_notes"),
    list("Tags", "tags"),
    list("Source", "source"),
  ];
}

/** The list is told in one line, so its parts share one fate. */
function whole(place: Cursor): Cursor {
  place.account.forgetUnder(place.value);
  return place;
}

function bookLines(book: Cursor): Line[] {
  for (const key of [
    "name",
    "description",
    "scan_depth",
    "token_budget",
    "recursive_scanning",
    "extensions",
  ])
    book.at(key).read("technical");
  return book
    .at("entries")
    .each()
    .map((entry) => {
      for (const [key, place] of entry.entries()) if (key !== "content") place.read("technical");
      const keys = entry.texts("keys").join(", ");
      return {
        heading: entry.text("name") || keys || "Lore",
        text: entry.text("content"),
        place: entry.at("content"),
      };
    });
}

/** The picture inside a card of version 3; the pixels around a PNG card come with the file. */
function pictureOf(data: Cursor): Pick<Reading, "picture"> {
  let picture: Uint8Array | undefined;
  for (const asset of data.at("assets").list()) {
    const uri = asset.text("uri");
    const [, encoded] =
      /^data:image\/[a-z+]+;base64,([A-Za-z0-9+/=]+)$/.exec(uri.slice(0, pictureMax * 1.4)) ?? [];
    asset.read("technical");
    if (
      uri.startsWith("ccdefault:") ||
      uri.startsWith("embeded://") ||
      uri.startsWith("embedded://")
    )
      continue;
    if (encoded && !picture && ["icon", ""].includes(asset.text("type"))) {
      picture = Buffer.from(encoded, "base64");
      asset.at("uri").changed("picture", "");
    } else asset.at("uri").lost(encoded ? "noPlace" : "pictureAddress", asset.text("name"));
  }
  return picture ? { picture } : {};
}
