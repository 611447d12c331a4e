import { searchKey } from "./fold-text";
import { sortKey } from "./sort-key";

/** A name with the two keys that are kept beside it: whoever writes a name writes all three. */
export function nameColumns(name: string): { name: string; nameFolded: string; nameSort: Buffer } {
  return {
    name,
    nameFolded: searchKey(name),
    nameSort: name === "" ? Buffer.alloc(0) : Buffer.from(sortKey(name)),
  };
}
