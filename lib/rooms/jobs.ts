import type { JobDefinitions } from "@/lib/kernel/job";
import { mailInvitation } from "./mail-invitation";
import { purgeExpired } from "./purge-expired";

export const jobs: JobDefinitions = {
  "rooms.mail_invitation": mailInvitation,
  "rooms.purge_expired": purgeExpired,
};
