import { loader } from "@/lib/transport/loader";
import { getGeneration } from "./verbs/get-generation";
import { listPortraits } from "./verbs/list-portraits";

export const loadPortraits = loader(listPortraits);
export const loadGeneration = loader(getGeneration);
