import type { Pen } from "../pen";
import type { Subject } from "../subject";
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

export function head(subject: Subject, pen: Pen, covered = false): HeadLayers {
  if (subject.speciesId === "dragonborn") {
    return {
      back: crest(subject) + fins(subject),
      skull: dragonHead(subject, pen) + marks(subject),
      front: "",
      beard: "",
    };
  }
  const pressed: Subject =
    covered && standing.has(subject.look.hairStyle)
      ? { ...subject, look: { ...subject.look, hairStyle: "cropped" } }
      : subject;
  const { back, front } = hair(pressed, pen);
  return {
    back,
    skull:
      ears(subject) +
      face(subject, pen) +
      marks(subject) +
      (subject.speciesId === "orc" ? tusks(subject) : ""),
    front: front + (subject.speciesId === "tiefling" ? horns(subject) : ""),
    beard: beard(subject, pen),
  };
}
