import type { Pen } from "../pen";
import type { Sitter } from "../sitter";
import { beard } from "./beard";
import { dragonHead } from "./dragon-head";
import { ears, fins } from "./ears";
import { face } from "./face";
import { hair } from "./hair";
import { crest, horns, tusks } from "./horns";
import { marks } from "./marks";

/** The head in the order it is laid down: `back` lies behind shoulders, `beard` over the clothes. */
export type HeadLayers = { back: string; skull: string; front: string; beard: string };

export function head(sitter: Sitter, pen: Pen): HeadLayers {
  if (sitter.speciesId === "dragonborn") {
    return { back: crest(sitter) + fins(sitter), skull: dragonHead(sitter, pen) + marks(sitter), front: "", beard: "" };
  }
  const { back, front } = hair(sitter, pen);
  return {
    back,
    skull: ears(sitter) + face(sitter, pen) + marks(sitter) + (sitter.speciesId === "orc" ? tusks(sitter) : ""),
    front: front + (sitter.speciesId === "tiefling" ? horns(sitter) : ""),
    beard: beard(sitter, pen),
  };
}
