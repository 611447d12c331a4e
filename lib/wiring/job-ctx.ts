import type { Ctx } from "@/lib/kernel/ctx";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { runtime } from "@/lib/kernel/runtime";

/** The context of work that nobody waits for: the system does it, in the name of the job. */
export function jobCtx(name: string): Ctx {
  return makeCtx(
    runtime(),
    { kind: "system", job: name },
    { door: "job", requestId: newId("event"), locale: "en", address: null, userAgent: null },
  );
}
