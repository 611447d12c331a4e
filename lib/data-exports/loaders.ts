import { loader } from "@/lib/transport/loader";
import { listExports } from "./verbs/list-exports";

export const loadExports = loader(listExports);
