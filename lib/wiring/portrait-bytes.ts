import sharp from "sharp";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { readPortrait } from "@/lib/exports/read-portrait";
import type { Locale } from "@/lib/i18n/locales";
import { openImage } from "@/lib/platform/images/inspect";
import { log } from "@/lib/platform/log";
import { paintPortrait } from "@/lib/portraits/painter/paint-portrait";
import { sitterOf } from "@/lib/portraits/sitter";
import { runtime } from "./runtime";

/** The face of a character for a form that carries one: the chosen portrait, else the one that is always drawn alike. */
async function portraitBytes({ character }: PublicCharacterPage, locale: Locale): Promise<Uint8Array> {
  if (character.portrait) {
    try {
      const bytes = await readPortrait(runtime().db, character.portrait.fileId);
      if (bytes) return bytes;
    } catch (error) {
      log().warn({ err: error, fileId: character.portrait.fileId }, "a portrait could not be read for an export");
    }
  }
  return (await paintPortrait(sitterOf(character, character.slug, locale))).png;
}

export async function portraitForPrint(page: PublicCharacterPage, locale: Locale) {
  const image = openImage(await portraitBytes(page, locale));
  const data = await image.resize({ width: 300 }).flatten({ background: "#12100f" }).jpeg({ quality: 82 }).toBuffer();
  return { data: new Uint8Array(data), format: "jpg" as const };
}

/** A PNG of the measure that card readers show. */
export async function portraitForCard(page: PublicCharacterPage, locale: Locale): Promise<Uint8Array> {
  const image = openImage(await portraitBytes(page, locale));
  return image.resize({ width: 512, height: 768, fit: "cover", position: sharp.gravity.north }).png().toBuffer();
}
