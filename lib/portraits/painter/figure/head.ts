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

/** Hair that stands up is pressed flat by whatever covers the crown. */
const standing = new Set(["tousled", "mohawk", "topknot", "crownBraid"]);

export function head(sitter: Sitter, pen: Pen, covered = false): HeadLayers {
  if (sitter.speciesId === "dragonborn") {
    return { back: crest(sitter) + fins(sitter), skull: dragonHead(sitter, pen) + marks(sitter), front: "", beard: "" };
  }
  const pressed: Sitter =
    covered && standing.has(sitter.look.hairStyle)
      ? { ...sitter, look: { ...sitter.look, hairStyle: "cropped" } }
      : sitter;
  const { back, front } = hair(pressed, pen);
  return {
    back,
    skull: ears(sitter) + face(sitter, pen) + marks(sitter) + (sitter.speciesId === "orc" ? tusks(sitter) : ""),
    front: front + (sitter.speciesId === "tiefling" ? horns(sitter) : ""),
    beard: beard(sitter, pen),
  };
}
