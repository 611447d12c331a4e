import { loader } from "@/lib/transport/loader";
import { listPortraits } from "./verbs/list-portraits";

export const loadPortraits = loader(listPortraits);
