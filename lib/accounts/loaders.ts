import { loader } from "@/lib/transport/loader";
import { listOutbox } from "./list-outbox";
import { readMe } from "./read-me";

export const loadOutbox = loader(listOutbox);
export const loadMe = loader(readMe);
