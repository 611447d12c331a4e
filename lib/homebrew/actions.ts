"use server";

import { startBrowserSession } from "@/lib/platform/auth/auth";
import { startGuest } from "@/lib/sessions/verbs/start-guest";
import { action } from "@/lib/transport/action";
import { viewer } from "@/lib/transport/loader";
import { createEntry } from "./verbs/create-entry";
import { deleteEntry } from "./verbs/delete-entry";
import { updateEntry } from "./verbs/update-entry";

const create = action(createEntry);
const startGuestAction = action(startGuest, {
  after: ({ sessionId }) => startBrowserSession(sessionId, "guest"),
});

export const updateEntryAction = action(updateEntry);
export const deleteEntryAction = action(deleteEntry);

/** Writes an entry. A visitor without a row gets one, so that nothing they write is lost. */
export async function createEntryAction(input: Parameters<typeof create>[0]) {
  if ((await viewer()).kind === "guest") {
    const started = await startGuestAction({});
    if (!started.ok) return started;
  }
  return create(input);
}
