import { withVisibleNames } from "@/lib/characters/visible-names";
import { pngSignature } from "@/lib/exports/card/png-chunks";
import { Fault, must } from "@/lib/kernel/fault";
import { visibleName } from "@/lib/kernel/name-text";
import { fromCard, isCard } from "./from-card";
import { fromDocument } from "./from-document";
import { fromFoundry, isActor } from "./from-foundry";
import type { Imported } from "./imported";
import { fileBytesMax } from "./limits";
import { readJson, textAt } from "./read-json";
import { readPng } from "./read-png";

function textOf(bytes: Buffer): string {
  if (bytes.subarray(0, 8).equals(pngSignature)) return readPng(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Fault("invalid", "imports.unknown", { cause });
  }
}

/**
 * A character out of a file that nobody vouches for: our document, an actor of the tabletop or a character card.
 *
 * @throws Fault with a code under `imports` for everything it refuses
 */
export function readImport(bytes: Buffer): Imported {
  const read = readFile(bytes);
  return { ...read, name: visibleName(read.name), build: withVisibleNames(read.build) };
}

function readFile(bytes: Buffer): Imported {
  must(bytes.length > 0, "invalid", "imports.empty");
  must(bytes.length <= fileBytesMax, "too_large", "imports.too_large", {
    params: { megabytes: fileBytesMax / 1024 / 1024 },
  });
  const json = readJson(textOf(bytes));
  if (textAt(json, "schema").startsWith("mythwright.character/")) return fromDocument(json);
  if (isActor(json)) return fromFoundry(json);
  if (isCard(json)) return fromCard(json);
  throw new Fault("invalid", "imports.unknown");
}
