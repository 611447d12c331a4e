import { loader } from "@/lib/transport/loader";
import { listActivity } from "./list-activity";

export const loadActivity = loader(listActivity);
