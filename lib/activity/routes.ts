import { listActivity } from "@/lib/activity/verbs/list-activity";
import { searchActivity } from "@/lib/activity/verbs/search-activity";
import { type ApiTag, route } from "@/lib/transport/route";

export const activityApi = {
  list: route({
    method: "GET",
    path: "/activity",
    verb: listActivity,
    summary: "What happened to your account, the newest first: who, what, when, from where",
    faults: ["request.cursor"],
  }),
};

export const adminApi = {
  activity: route({
    method: "GET",
    path: "/admin/activity",
    verb: searchActivity,
    summary: "The whole record: who, what, when, from where",
    faults: ["auth.role_missing", "request.cursor"],
  }),
};

export const api: readonly ApiTag[] = [
  { name: "activity", description: "What happened to your account.", routes: activityApi },
  { name: "admin", routes: adminApi },
];
