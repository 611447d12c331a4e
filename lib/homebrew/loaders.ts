import { loader } from "@/lib/transport/loader";
import { getEntry } from "./verbs/get-entry";
import { getShelf } from "./verbs/get-shelf";
import { listEntries } from "./verbs/list-entries";

export const loadEntries = loader(listEntries);
export const loadShelf = loader(getShelf);
export const loadEntry = loader(getEntry);
