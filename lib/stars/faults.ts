import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const starsFaults = {
  "stars.insufficient": {
    kind: "unaffordable",
    meaning:
      "The account has fewer stars than this costs; `params` say how many it needs, has and misses.",
    remedy: 'Ask for `"provider": "painter"`, which is free, or wait for the monthly stars.',
  },
  "stars.movement_not_found": {
    kind: "not_found",
    meaning: "There is no such movement of stars, or it is not the caller's.",
    remedy: "List the movements with `GET /stars/movements`.",
  },
  "stars.not_to_oneself": {
    kind: "forbidden",
    meaning: "Staff give stars to others, not to themselves.",
    remedy: "Ask another administrator.",
  },
  "stars.members_only": {
    kind: "conflict",
    meaning: "Only members have stars, and this is a visitor who has not signed up.",
    remedy: "Wait until they have signed up.",
  },
} as const satisfies Record<string, FaultEntry>;
