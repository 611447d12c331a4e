import { loader } from "@/lib/transport/loader";
import { listProofs } from "./verbs/list-proofs";
import { listWaysIn } from "./verbs/list-sign-in-methods";

export const loadWaysIn = loader(listWaysIn);
export const loadProofs = loader(listProofs);
