import { cacheLife, cacheTag } from "next/cache";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { z } from "zod";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import type { Actor } from "@/lib/kernel/actor";
import type { Locale, Origin } from "@/lib/kernel/ctx";
import { type FaultKind, isFault } from "@/lib/kernel/fault";
import { newId } from "@/lib/kernel/ids";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { isRuntimeBound, runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { isWithoutDatabase } from "@/lib/platform/env";
import { noteRefusal } from "@/lib/platform/request-scope";
import { actorOfSession } from "./identify";
import { mustBeReadable } from "./must-be-readable";
import { pagePathHeader } from "./page-path-header";
import { statusOf } from "./problem";
import { originOf } from "./request-origin";
import { toFault } from "./to-fault";

const nowhere: ReadonlySet<string> = new Set([
  "not_found",
  "invalid",
  "forbidden",
] satisfies FaultKind[]);

/** Tells our server which status a page deserves that cannot be made just now. */
function notePassing(error: unknown): void {
  const fault = toFault(error);
  if (fault)
    noteRefusal({ status: statusOf(fault), code: fault.code, retryAfterS: fault.retryAfterS });
}

/** Who looks at this page; asked once a request. */
export const viewer = cache(async (): Promise<Actor> => {
  try {
    return await actorOfSession();
  } catch (error) {
    notePassing(error);
    throw error;
  }
});

/** To the sign-in page and back again: for a page that nobody may see without an account, or whose session has ended. */
export async function signInFirst(): Promise<never> {
  const sent = await headers();
  const at = splitLocale(sent.get(pagePathHeader) ?? "/dashboard");
  redirect(localePath(at.locale, `/sign-in?next=${encodeURIComponent(at.path)}`));
}

async function read<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  actor: Actor,
  origin: Origin,
  input: z.input<Input>,
) {
  try {
    mustBeReadable(input);
    return await perform(verb, makeCtx(runtime(), actor, origin), input);
  } catch (error) {
    // An address that asks for nonsense leads nowhere, like one that asks for what is not there, or is for others.
    if (isFault(error) && nowhere.has(error.kind)) notFound();
    if (isFault(error) && error.kind === "unauthenticated") return signInFirst();
    notePassing(error);
    throw error;
  }
}

/** The page door for what a signed-in person sees; makes the page dynamic. A missing thing becomes a 404. */
export function loader<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
) {
  return async (input: z.input<Input>): Promise<z.output<Output>> => {
    const { data } = await read(verb, await viewer(), originOf(await headers(), "loader"), input);
    return data;
  };
}

/** Seconds. Shorter is not to be had. */
const gone = { stale: 0, revalidate: 1, expire: 2 };

/**
 * The page door for what anybody may see. Call it inside a `'use cache'` function: it looks at no cookie and no header,
 * and keeps the result under the verb's tags. Null where there is no such thing, or the address asks for nonsense.
 */
export function publicLoader<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  locale: Locale = "en",
  { keep = true }: { keep?: boolean } = {},
) {
  return async (input: z.input<Input>): Promise<z.output<Output> | null> => {
    if (isWithoutDatabase() || !isRuntimeBound()) {
      // Built without a database: the empty page is dropped at its first visit and made again with what is there.
      if (keep) cacheLife(gone);
      return null;
    }
    const origin: Origin = {
      door: "loader",
      requestId: newId("event"),
      locale,
      address: null,
      userAgent: null,
    };
    try {
      mustBeReadable(input);
      const { data, tags } = await perform(
        verb,
        makeCtx(runtime(), { kind: "guest" }, origin),
        input,
      );
      if (keep && tags.length > 0) cacheTag(...tags);
      return data;
    } catch (error) {
      if (isFault(error) && (error.kind === "not_found" || error.kind === "invalid")) return null;
      notePassing(error);
      throw error;
    }
  };
}
