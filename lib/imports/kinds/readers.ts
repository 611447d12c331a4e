import type { ImportReader } from "../imported";
import { cardReader } from "./card/read-card";
import { diceCloudReader } from "./dicecloud/read-dicecloud";
import { dndBeyondReader } from "./dndbeyond/read-dndbeyond";
import { documentReader } from "./document/read-document";
import { foundryReader } from "./foundry/read-foundry";
import { pathbuilderReader } from "./pathbuilder/read-pathbuilder";

/** Every kind of file that is read; the first that knows a document reads it. */
export const importReaders: readonly ImportReader[] = [
  documentReader,
  foundryReader,
  cardReader,
  dndBeyondReader,
  pathbuilderReader,
  diceCloudReader,
];
