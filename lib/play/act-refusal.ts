/** Why an act does not come to pass: a fault of the same name. */
export type ActRefusal =
  | "nothing_left"
  | "cannot_rest"
  | "not_dying"
  | "cannot_cast"
  | "nothing_to_undo"
  | "cannot_use"
  | "dice_needed";
