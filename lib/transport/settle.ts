import { refresh } from "next/cache";
import type { z } from "zod";
import type { Verb } from "@/lib/kernel/verb";
import { type ActionResult, action } from "@/lib/transport/action";

/** What a settings form hears back. The page reads anew what changed, so nothing else needs to travel. */
export type SettingsState = ActionResult<unknown> | null;

export type SettingsAction = (before: SettingsState, form: FormData) => Promise<SettingsState>;

/** After success the page under the form shows what is true now. */
export function settle<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
) {
  return action(verb, { after: () => refresh() });
}
