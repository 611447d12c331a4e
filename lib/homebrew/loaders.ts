import { loader } from "@/lib/transport/loader";
import { getEntry } from "./verbs/get-entry";
import { getLibrary } from "./verbs/get-library";
import { listEntries } from "./verbs/list-entries";

export const loadEntries = loader(listEntries);
export const loadLibrary = loader(getLibrary);
export const loadEntry = loader(getEntry);
