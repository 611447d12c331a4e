import { loader } from "@/lib/transport/loader";
import { listProofs } from "./verbs/list-proofs";
import { listSignInMethods } from "./verbs/list-sign-in-methods";

export const loadSignInMethods = loader(listSignInMethods);
export const loadProofs = loader(listProofs);
