import { Cursor } from "./cursor";
import type { ImportReader } from "./imported";
import { importReaders } from "./kinds/readers";
import { charactersPerFileMax } from "./limits";

/** A character's place in a document: itself, an entry of a list, or wrapped in something else. */
export type FoundCharacter = { reader: ImportReader; path: (string | number)[] };

const depthMax = 4;
const placesMax = 5000;

const readerOf = (place: Cursor): ImportReader | undefined =>
  place.isObject ? importReaders.find((reader) => reader.matches(place)) : undefined;

const isPerson = (place: Cursor, reader: ImportReader): boolean =>
  reader.kind !== "foundry" || place.at("type").value === "character";

/** Characters of a document: itself where it is one, or those in its lists and wrappings, creatures after characters. */
export function findCharacters(document: object): FoundCharacter[] {
  const root = Cursor.over(document);
  const own = readerOf(root);
  if (own) return [{ reader: own, path: [] }];
  const found: (FoundCharacter & { person: boolean })[] = [];
  let left = placesMax;
  const visit = (place: Cursor, path: (string | number)[]) => {
    if (path.length > depthMax || left <= 0) return;
    left -= 1;
    const reader = path.length > 0 ? readerOf(place) : undefined;
    if (reader) {
      found.push({ reader, path, person: isPerson(place, reader) });
      return;
    }
    const holder = place.value as Record<string | number, unknown>;
    const keys: Iterable<string | number> = Array.isArray(holder)
      ? holder.keys()
      : Object.keys(holder);
    for (const key of keys) {
      if (left <= 0) return;
      const inner = holder[key];
      if (typeof inner === "object" && inner !== null) visit(place.at(key), [...path, key]);
    }
  };
  visit(root, []);
  const people = found.some(({ person }) => person) ? found.filter(({ person }) => person) : found;
  return people.slice(0, charactersPerFileMax).map(({ reader, path }) => ({ reader, path }));
}
