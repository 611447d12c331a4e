import { sketchPortrait } from "@/lib/portraits/verbs/sketch-portrait";
import { picture } from "@/lib/transport/picture";

export const dynamic = "force-dynamic";

/** The painter's sketch of one's own character; `?seed=` for another one. */
export const GET = picture(
  sketchPortrait,
  ({ id }, query) => ({ characterId: id, seed: query.get("seed") ?? undefined }) as never,
);
