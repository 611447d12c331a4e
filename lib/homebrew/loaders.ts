import { loader } from "@/lib/transport/loader";
import { getEntry } from "./get-entry";
import { getShelf } from "./get-shelf";
import { listEntries } from "./list-entries";

export const loadEntries = loader(listEntries);
export const loadShelf = loader(getShelf);
export const loadEntry = loader(getEntry);
