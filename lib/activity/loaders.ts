import { loader } from "@/lib/transport/loader";
import { listActivity } from "./verbs/list-activity";
import { searchActivity } from "./verbs/search-activity";

export const loadActivity = loader(listActivity);
export const loadWholeRecord = loader(searchActivity);
