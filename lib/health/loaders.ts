import { loader } from "@/lib/transport/loader";
import { checkHealth } from "./check-health";

export const loadHealth = loader(checkHealth);
