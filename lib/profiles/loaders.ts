import { headers } from "next/headers";
import { cache } from "react";
import { isMember } from "@/lib/kernel/actor";
import { timeZoneFrom } from "@/lib/kernel/time-zone";
import { loader, viewer } from "@/lib/transport/loader";
import { getMemberProfile } from "./verbs/get-member-profile";
import { readProfile } from "./verbs/read-profile";

export const loadProfile = loader(readProfile);
export const loadMemberProfile = loader(getMemberProfile);

/** The zone in which moments are told to whoever looks: their own choice, else their browser's. */
export const loadTimeZone = cache(async (): Promise<string> => {
  const chosen = isMember(await viewer()) ? (await loadProfile({})).timeZone : null;
  return chosen ?? timeZoneFrom((await headers()).get("cookie")) ?? "UTC";
});
