import type { ExportContext } from "./export-context";
import { addFeatures } from "./feature-items";
import { type FoundryItem, ItemList } from "./item-base";
import { addBackground, addClasses, addSpecies } from "./origin-items";
import { addSpells } from "./spell-items";
import { addThings } from "./thing-items";

/** Everything the actor owns, each as an item of the tabletop's own kinds. */
export function foundryItems(context: ExportContext): FoundryItem[] {
  const list = new ItemList(context.source.page.character.slug);
  const features = addFeatures(context, list);
  addSpecies(context, list, features);
  addBackground(context, list, features);
  addClasses(context, list, features);
  addSpells(context, list);
  addThings(context, list);
  return list.items;
}
