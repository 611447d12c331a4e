import { modelPortraitStars } from "./limits";

/** What a portrait by each provider costs, in stars. */
export const portraitPrices = { painter: 0, "hugging-face": modelPortraitStars } as const;
