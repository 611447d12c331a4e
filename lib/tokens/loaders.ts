import { loader } from "@/lib/transport/loader";
import { listTokens } from "./list-tokens";

export const loadTokens = loader(listTokens);
