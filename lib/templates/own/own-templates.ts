import { classTemplates } from "./classes";
import { moodTemplates } from "./moods";
import type { OwnTemplate } from "./own-template";
import { speciesTemplates } from "./species";
import { styleTemplates } from "./styles";

/** The templates that every installation has. */
export const ownTemplates: readonly OwnTemplate[] = [
  ...speciesTemplates,
  ...classTemplates,
  ...moodTemplates,
  ...styleTemplates,
];
