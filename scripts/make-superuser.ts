// `npm run make-superuser -- mira@example.org`: gives a member, whose mailbox is confirmed, every right on this server.

import { isFault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { appointSuperuser } from "@/lib/moderation/verbs/appoint-superuser";
import { phraseFault } from "@/lib/transport/phrase-fault";
import { closeDown } from "@/lib/wiring/close-down";
import { runtime } from "@/lib/wiring/runtime";

async function main(email: string | undefined): Promise<number> {
  if (!email) {
    console.error("Whom? Give the e-mail address: npm run make-superuser -- mira@example.org");
    return 64;
  }
  const ctx = makeCtx(
    runtime(),
    { kind: "system", job: "make-superuser" },
    { door: "script", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
  try {
    const { data } = await perform(appointSuperuser, ctx, { email });
    console.log(
      `${email} (${data.handle ?? data.userId}) is superuser now. Their sessions ended; they sign in anew.`,
    );
    return 0;
  } catch (error) {
    if (!isFault(error)) throw error;
    console.error(`${email}: ${phraseFault("en", error)}`);
    return 1;
  }
}

const code = await main(process.argv[2]);
await closeDown();
process.exit(code);
