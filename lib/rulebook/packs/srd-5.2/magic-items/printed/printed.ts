import type { MagicItemRow } from "@/lib/rulebook/magic-item";
import { armor } from "./armor";
import { potion } from "./potion";
import { ring } from "./ring";
import { rod } from "./rod";
import { scroll } from "./scroll";
import { staff } from "./staff";
import { wand } from "./wand";
import { weapon } from "./weapon";
import { wondrousAD } from "./wondrous-a-d";
import { wondrousEI } from "./wondrous-e-i";
import { wondrousJZ } from "./wondrous-j-z";

/** What the chapter prints of each item, in the order of its name. */
export const printed: readonly MagicItemRow[] = [
  ...armor,
  ...potion,
  ...ring,
  ...rod,
  ...scroll,
  ...staff,
  ...wand,
  ...weapon,
  ...wondrousAD,
  ...wondrousEI,
  ...wondrousJZ,
].sort((a, b) => (a.id < b.id ? -1 : 1));
