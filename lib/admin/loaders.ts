import { loader } from "@/lib/transport/loader";
import { findPeople } from "./verbs/find-people";
import { getPerson } from "./verbs/get-person";
import { readQueue } from "./verbs/read-queue";

export const loadPeople = loader(findPeople);
export const loadPerson = loader(getPerson);
export const loadQueue = loader(readQueue);
