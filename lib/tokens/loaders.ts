import { loader } from "@/lib/transport/loader";
import { listTokens } from "./verbs/list-tokens";

export const loadTokens = loader(listTokens);
