import { hasMarkup, plainText } from "../../story-text";
import type { ActorItem } from "./shape";

/** Parts of an item that say where it stands in the tabletop and nothing of the character. */
const technical = [
  "_id",
  "_key",
  "_stats",
  "type",
  "sort",
  "folder",
  "ownership",
  "permission",
  "img",
  "flags",
];

/**
 * An item whose row the rules have: its numbers and its words come from the rules. What the tabletop needs besides is looked at
 * and left. Marks of single leaves stay and new ones may follow.
 */
export function readWhole(item: ActorItem): void {
  item.system.read("known");
  // What a row of the rules does is reckoned by the rules; effects that matter besides are read line by line.
  item.place.at("effects").read("known");
  for (const key of technical) item.place.at(key).read("technical");
  markModules(item);
  const { system } = item;
  system.at("description").read("ownText");
  // A note of the player's own is not the rules' text.
  if (system.text("description", "chat") !== "")
    system.at("description", "chat").lost("noPlace", item.name);
}

/** Flags of modules hold what only they understand. */
function markModules({ place, name }: ActorItem): void {
  for (const [key, flag] of place.at("flags").entries()) {
    if (["core", "dnd5e", "mythwright", "exportSource"].includes(key)) flag.read("technical");
    else flag.lost("module", `${name}: ${key}`);
  }
}

/** The text of an entry that the rules do not have: kept in short, as words. */
export function keepDescription(item: ActorItem, max = 300): string {
  const place = item.system.at("description", "value");
  const markup = place.text();
  const text = plainText(markup).replace(/\s+/g, " ");
  if (text === "") return "";
  if (text.length > max) place.changed("cut", `${text.slice(0, 40).toWellFormed()}…`, item.name);
  else if (hasMarkup(markup)) place.changed("plainText", text, item.name);
  else place.carried(item.name);
  return text;
}
