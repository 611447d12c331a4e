import { eq } from "drizzle-orm";
import { generations, portraits } from "@/db/schema/portraits";
import type { PublicCharacterPage } from "@/lib/characters/public-view";
import { readPortrait } from "@/lib/exports/read-portrait";
import type { Locale } from "@/lib/i18n/locales";
import type { Id } from "@/lib/kernel/ids";
import { runtime } from "@/lib/kernel/runtime";
import { fitImage } from "@/lib/platform/images/images";
import { log } from "@/lib/platform/log/log";
import { painting } from "@/lib/portraits/painter/painting";
import type { Face } from "@/lib/portraits/share-card";
import { subjectOf } from "@/lib/portraits/subject-of";

async function storedBytes(fileId: Id<"file">): Promise<Uint8Array | null> {
  try {
    return await readPortrait(runtime().db, fileId);
  } catch (error) {
    log().warn({ err: error, fileId }, "a portrait could not be read for an export");
    return null;
  }
}

/** The face of a character for a form that carries one: the chosen portrait, else the one that is always drawn alike. */
async function portraitBytes(
  { character }: PublicCharacterPage,
  locale: Locale,
): Promise<Uint8Array> {
  const kept = character.portrait && (await storedBytes(character.portrait.fileId));
  return kept || (await painting.run("paint", subjectOf(character, character.slug, locale))).png;
}

/**
 * The chosen portrait for a link preview. What the painter made it draws again, from the same seed, without the frame
 * that would stand inside the card's own.
 */
export async function faceForPreview({
  character: { portrait },
}: PublicCharacterPage): Promise<Face> {
  if (!portrait) return {};
  const [made] = await runtime()
    .db.select({ by: portraits.madeBy, seed: generations.seed })
    .from(portraits)
    .leftJoin(generations, eq(generations.id, portraits.generationId))
    .where(eq(portraits.fileId, portrait.fileId));
  // An edited one has no seed: it is shown as it is.
  if (made?.by === "painter" && made.seed) return { seed: made.seed };
  const bytes = await storedBytes(portrait.fileId);
  if (!bytes) return {};
  return {
    picture: await fitImage(bytes, { width: 416, height: 604, format: "jpeg", quality: 88 }),
  };
}

export async function portraitForPrint(page: PublicCharacterPage, locale: Locale) {
  const size = { width: 300, format: "jpeg", quality: 82, background: "#12100f" } as const;
  return { data: await fitImage(await portraitBytes(page, locale), size), format: "jpg" as const };
}

/** A PNG of the measure that card readers show. It goes where nobody says name and level beside it, so it carries them. */
export async function portraitForCard(
  page: PublicCharacterPage,
  locale: Locale,
): Promise<Uint8Array> {
  const { character } = page;
  const input = subjectOf(character, character.slug, locale);
  return painting.run("captionPicture", {
    picture: await portraitBytes(page, locale),
    input,
    width: 512,
    height: 768,
  });
}
