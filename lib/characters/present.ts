import { imageView } from "@/lib/files/image-view";
import type { CardRow, CharacterRow } from "./select-characters";

/** Path of the public page. An unlisted one ends in its secret, so that nobody guesses it. */
export function publicPath(row: { slug: string; secret: string; visibility: string }): string {
  return row.visibility === "unlisted" ? `/c/${row.slug}-${row.secret}` : `/c/${row.slug}`;
}

export function toCard(row: CardRow) {
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    speciesId: row.speciesId,
    classId: row.classId,
    backgroundId: row.backgroundId,
    classes: row.classes,
    speciesName: row.speciesName,
    backgroundName: row.backgroundName,
    level: row.level,
    visibility: row.visibility,
    openChoices: row.openChoices,
    violations: row.violations,
    homebrew: row.homebrew,
    portrait: row.portrait ? imageView(row.portrait, row.portrait.ai) : null,
    updatedAt: row.updatedAt,
    archivedAt: row.archivedAt,
  };
}

export function toView(row: CharacterRow) {
  return {
    ...toCard(row),
    pronouns: row.pronouns,
    alignment: row.alignment,
    biography: row.biography,
    appearance: row.appearance,
    build: row.build,
    url: publicPath(row),
    publishedAt: row.publishedAt,
    step: row.step,
    version: row.version,
    createdAt: row.createdAt,
  };
}
