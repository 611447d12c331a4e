import type { Id } from "@/lib/kernel/ids";
import type { Subscriber } from "@/lib/kernel/subscriber";
import { grantWelcome } from "./grant-welcome";

/** The stars of somebody who has just signed up; written once, however often the event comes. */
const welcomeMembers: Subscriber = {
  name: "welcome-members-with-stars",
  types: ["accounts.signed_up"],
  async handle(ctx, { subjectId }) {
    await ctx.runtime.transaction((tx) => grantWelcome(tx, subjectId as Id<"user">, ctx.now()));
  },
};

export const subscribers: readonly Subscriber[] = [welcomeMembers];
