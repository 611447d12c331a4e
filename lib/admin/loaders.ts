import { loader } from "@/lib/transport/loader";
import { findPeople } from "./find-people";
import { getPerson } from "./get-person";
import { readQueue } from "./read-queue";

export const loadPeople = loader(findPeople);
export const loadPerson = loader(getPerson);
export const loadQueue = loader(readQueue);
