import type { PictureImage } from "@/components/ui/picture";

/** A public character as the front page shows it. */
export type ShowcaseCard = {
  /** Bare path of its page, `/c/mira-of-the-ford`. */
  href: string;
  name: string;
  /** In the reader's language: `Elf ranger, level 3`. */
  line: string;
  image: PictureImage | null;
  /** 0 to 360: the hue of its palette, for the light behind it. */
  hue: number;
};
