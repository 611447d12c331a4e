import type { Appearance } from "@/lib/characters/appearance";
import type { Locale } from "@/lib/kernel/locale";
import type { PainterRecipe } from "./painter-recipe";

/** What the painter needs to know of a character. The same input always gives the same picture. */
export type PainterInput = {
  speciesId: string;
  lineageId?: string | null;
  classId: string;
  backgroundId?: string | null;
  /** 1 to 20. */
  level: number;
  appearance?: Appearance | null;
  seed: string;
  /** Of a template; the painter's own choice where it is absent. */
  recipe?: PainterRecipe | null;
  /** For cards that carry it (share card, caption), never for the portrait. In any script; drawn as outlines, never as markup. */
  name: string;
  locale: Locale;
};
