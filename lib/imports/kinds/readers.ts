import type { ImportReader } from "../imported";
import { cardReader } from "./card/read-card";
import { documentReader } from "./document/read-document";
import { foundryReader } from "./foundry/read-foundry";

/** Every kind of file that is read; the first that knows a document reads it. */
export const importReaders: readonly ImportReader[] = [documentReader, foundryReader, cardReader];
