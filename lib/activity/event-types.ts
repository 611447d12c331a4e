import type { ActivityGroup } from "@/lib/kernel/noun";
import { declared } from "@/lib/nouns";

export type EventType = keyof ReturnType<typeof declared<"events">>;

const events: Readonly<Record<string, ActivityGroup>> = declared("events");
export const activityGroupNames = ["access", "ways", "account", "staff", "works"] as const;

/**
 * Every kind of event by what it is about, as the nouns declare them. The pages put each into words (`activity.what`, or
 * `events` of the noun's own messages); a test holds this list against what the verbs record, so that no code ever
 * reaches a reader.
 */
export const activityGroups = Object.fromEntries(
  activityGroupNames.map((group) => [
    group,
    Object.keys(events).filter((type) => events[type] === group),
  ]),
) as Readonly<Record<ActivityGroup, EventType[]>>;

export type { ActivityGroup };
