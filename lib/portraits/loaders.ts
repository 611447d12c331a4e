import { loader } from "@/lib/transport/loader";
import { getGeneration } from "./get-generation";
import { listPortraits } from "./list-portraits";

export const loadPortraits = loader(listPortraits);
export const loadGeneration = loader(getGeneration);
