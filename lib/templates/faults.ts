import type { FaultEntry } from "@/lib/kernel/fault-entry";

/** Every problem of this noun by its code: when it happens, and what the caller can do about it. */
export const templatesFaults = {
  "templates.not_found": {
    kind: "not_found",
    meaning: "There is no such template, or it is not public and not the caller's.",
    remedy: "List the templates with `GET /templates`, or your own with `GET /me/templates`.",
  },
  "templates.version_not_found": {
    kind: "not_found",
    meaning: "The template has no such version, or it is not kept any more.",
    remedy: "Compare versions that are kept: the newest fifty.",
  },
  "templates.changed_elsewhere": {
    kind: "stale",
    meaning: "The template was written anew since the ETag was read.",
    remedy: "Read it again, and send the new ETag.",
  },
  "templates.too_many": {
    kind: "conflict",
    meaning: "The account keeps as many templates as it may.",
    remedy: "Delete templates that nobody needs.",
  },
  "templates.not_to_be_remixed": {
    kind: "forbidden",
    meaning: "The author of the template has reserved all rights.",
    remedy: "Use it as it is, or remix one with an open licence.",
  },
} as const satisfies Record<string, FaultEntry>;
