import type { Pen } from "../pen";
import type { Subject } from "../subject";

/** What a class wears and carries, in the order it is laid down round the head. */
export type Attire = {
  /** Behind everything: capes, quivers, tentacles, wings. */
  behind?: string;
  /** Under the neck: the garment itself. */
  base: string;
  /** Over the neck, under the chin: collars, chains. */
  collar?: string;
  /** Behind the face, over back hair: the inside of a hood. */
  headBack?: string;
  /** On the head: hats, hoods, antlers. */
  headgear?: string;
  /** Before everything: hands and what they hold. */
  front?: string;
  /** The headgear covers the crown of the head, so hair that stands up stays below it. */
  covered?: boolean;
  /** A hood: the hair behind the shoulders is inside it. */
  hooded?: boolean;
};
export type Dress = (subject: Subject, pen: Pen) => Attire;
