import { loader } from "@/lib/transport/loader";
import { getBalance } from "./verbs/get-balance";
import { getMovement } from "./verbs/get-movement";
import { listMovements } from "./verbs/list-movements";

export const loadBalance = loader(getBalance);
export const loadMovement = loader(getMovement);
export const loadMovements = loader(listMovements);
