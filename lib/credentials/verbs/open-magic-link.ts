import { z } from "zod";
import { open } from "@/lib/credentials/open-magic-link";
import { verb } from "@/lib/kernel/verb";
import { Device } from "@/lib/sessions/schema";
import { LinkToken, SignInOutcome } from "../schema";

/** The link from the mailbox for a browser session. */
export const openMagicLink = verb({
  name: "accounts.open_magic_link",
  kind: "write",
  access: "anyone",
  scope: null,
  rate: "accounts.code.check",
  replayable: false,
  input: z.strictObject({ token: LinkToken, device: Device }),
  output: z.object({ outcome: SignInOutcome, next: z.string() }),
  run: ({ ctx, input }) => open(ctx, input.token, "browser", input.device),
});
