import { loader } from "@/lib/transport/loader";
import { listSessions } from "./verbs/list-sessions";

export const loadSessions = loader(listSessions);
