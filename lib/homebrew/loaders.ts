import { loader } from "@/lib/transport/loader";
import { getEntry } from "./get-entry";
import { listEntries } from "./list-entries";

export const loadEntries = loader(listEntries);
export const loadEntry = loader(getEntry);
