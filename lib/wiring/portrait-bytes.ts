import { eq } from "drizzle-orm";
import sharp from "sharp";
import { generations, portraits } from "@/db/schema/portraits";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { readPortrait } from "@/lib/exports/read-portrait";
import type { Locale } from "@/lib/i18n/locales";
import type { Id } from "@/lib/kernel/ids";
import { openImage } from "@/lib/platform/images/inspect";
import { log } from "@/lib/platform/log/log";
import { paintPortrait } from "@/lib/portraits/painter/paint-portrait";
import type { Face } from "@/lib/portraits/share-card";
import { sitterOf } from "@/lib/portraits/sitter";
import { runtime } from "./runtime";

async function storedBytes(fileId: Id<"file">): Promise<Uint8Array | null> {
  try {
    return await readPortrait(runtime().db, fileId);
  } catch (error) {
    log().warn({ err: error, fileId }, "a portrait could not be read for an export");
    return null;
  }
}

/** The face of a character for a form that carries one: the chosen portrait, else the one that is always drawn alike. */
async function portraitBytes({ character }: PublicCharacterPage, locale: Locale): Promise<Uint8Array> {
  const kept = character.portrait && (await storedBytes(character.portrait.fileId));
  return kept || (await paintPortrait(sitterOf(character, character.slug, locale))).png;
}

/**
 * The chosen portrait for a link preview. What the painter made it draws again, from the same seed, without the frame
 * that would stand inside the card's own.
 */
export async function faceForPreview({ character: { portrait } }: PublicCharacterPage): Promise<Face> {
  if (!portrait) return {};
  const [made] = await runtime()
    .db.select({ by: portraits.madeBy, seed: generations.seed })
    .from(portraits)
    .leftJoin(generations, eq(generations.id, portraits.generationId))
    .where(eq(portraits.fileId, portrait.fileId));
  if (made?.by === "painter") return made.seed ? { seed: made.seed } : {};
  const bytes = await storedBytes(portrait.fileId);
  if (!bytes) return {};
  const image = openImage(bytes).resize({ width: 416, height: 604, fit: "cover", position: sharp.gravity.north });
  return { picture: await image.jpeg({ quality: 88 }).toBuffer() };
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
