import { loader } from "@/lib/transport/loader";
import { listActivity } from "./list-activity";
import { searchActivity } from "./search-activity";

export const loadActivity = loader(listActivity);
export const loadWholeRecord = loader(searchActivity);
