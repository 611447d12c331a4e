import { withVisibleNames } from "@/lib/characters/visible-names";
import { Fault, must } from "@/lib/kernel/fault";
import { fieldFaults } from "@/lib/kernel/field-faults";
import { cutText } from "@/lib/kernel/keepable-text";
import { visibleName } from "@/lib/kernel/name-text";
import { BuildInput } from "@/lib/rulebook/build-input";
import { Cursor } from "./cursor";
import { openFile } from "./files/open-file";
import { type FoundCharacter, findCharacters } from "./find-characters";
import type { Imported } from "./imported";
import { knownForeign } from "./kinds/foreign-json";
import { cleanText } from "./story-text";

/** One character of the file, and how all of them are called. */
export type ImportedFile = { imported: Imported; names: string[]; which: number };

type Place = FoundCharacter & { document: object; picture?: Uint8Array; beside: string[] };

function placesIn(bytes: Buffer): Place[] {
  const opened = openFile(bytes);
  const places = opened.flatMap(({ document, picture, beside }) =>
    findCharacters(document).map((found, index) => ({
      ...found,
      document,
      beside,
      ...(picture && index === 0 ? { picture } : {}),
    })),
  );
  if (places.length > 0) return places;
  const first = Cursor.over(opened[0]?.document ?? {});
  const what = knownForeign(first);
  if (what) throw new Fault("invalid", "imports.looks_like", { params: { what } });
  const keys = Object.keys(opened[0]?.document ?? {}).slice(0, 6);
  throw new Fault("invalid", "imports.unknown", {
    params: { keys: cleanText(keys.join(", ")).slice(0, 120) },
  });
}

/** The name of a character that is not read yet. */
function nameAt({ document, path }: Place): string {
  const place = Cursor.over(document).at(...path);
  const name = [
    ["name"],
    ["data", "name"],
    ["character", "name"],
    ["build", "name"],
    ["creature", "name"],
  ]
    .map((keys) => place.text(...keys))
    .find((text) => text !== "");
  return cutText(cleanText(name ?? ""), 80);
}

/**
 * A character out of a file that nobody vouches for, with the account of every leaf that the file has.
 *
 * @throws Fault with a code under `imports` for everything it refuses
 */
export function readImport(bytes: Buffer, which = 0): ImportedFile {
  const places = placesIn(bytes);
  const place = places[which];
  must(place, "invalid", "imports.no_such_character", { params: { count: places.length } });
  // Of several characters each has an account of its own; what only wraps one is in its account.
  const root = Cursor.over(places.length > 1 ? atPath(place) : place.document);
  const cursor = places.length > 1 ? root : root.at(...place.path);
  const reading = place.reader.read(cursor, { hasPicture: place.picture !== undefined });
  root.account.beside = place.beside;
  const build = BuildInput.safeParse(reading.build);
  if (!build.success)
    throw new Fault("invalid", "imports.too_much", { fields: fieldFaults(build.error) });
  const picture = reading.picture ?? place.picture;
  const imported: Imported = {
    ...reading,
    name: visibleName(reading.name),
    build: withVisibleNames(build.data),
    kind: place.reader.kind,
    account: root.account,
    ...(picture ? { picture } : {}),
  };
  return { imported, names: places.map(nameAt), which };
}

function atPath({ document, path }: Place): object {
  return path.reduce<unknown>(
    (value, key) => (value as Record<string | number, unknown>)[key],
    document,
  ) as object;
}
