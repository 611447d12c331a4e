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
    const inner: [string | number, Cursor][] = Array.isArray(place.value)
      ? place.list().map((entry, index) => [index, entry])
      : place.entries();
    for (const [key, entry] of inner)
      if (typeof entry.value === "object" && entry.value !== null) visit(entry, [...path, key]);
  };
  visit(root, []);
  const people = found.some(({ person }) => person) ? found.filter(({ person }) => person) : found;
  return people.slice(0, charactersPerFileMax).map(({ reader, path }) => ({ reader, path }));
}
