import { loader } from "@/lib/transport/loader";
import { checkHealth } from "./verbs/check-health";

export const loadHealth = loader(checkHealth);
