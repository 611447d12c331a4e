import { loader } from "@/lib/transport/loader";
import { readProfile } from "./edit-profile";
import { listOutbox } from "./list-outbox";
import { listSessions } from "./list-sessions";
import { listWaysIn } from "./list-ways-in";
import { listExports } from "./manage-exports";
import { readMe } from "./read-me";
import { listProofs } from "./reauthenticate";

export const loadOutbox = loader(listOutbox);
export const loadMe = loader(readMe);
export const loadProfile = loader(readProfile);
export const loadSessions = loader(listSessions);
export const loadWaysIn = loader(listWaysIn);
export const loadProofs = loader(listProofs);
export const loadExports = loader(listExports);
