import { updateTag } from "next/cache";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { FaultParams, FieldFault } from "@/lib/kernel/fault";
import { isFault } from "@/lib/kernel/fault";
import { makeCtx } from "@/lib/kernel/make-ctx";
import { perform } from "@/lib/kernel/perform";
import { runtime } from "@/lib/kernel/runtime";
import type { Verb } from "@/lib/kernel/verb";
import { log } from "@/lib/platform/log/log";
import { noteFormRead } from "@/lib/platform/request-scope";
import { formInput } from "./form-input";
import { actorOfSession } from "./identify";
import { mustBeReadable } from "./must-be-readable";
import { phraseFault, phraseField } from "./phrase-fault";
import { originOf } from "./request-origin";
import { mustBeSameOrigin } from "./same-origin";
import { secretFields } from "./secret-fields";
import { toFault } from "./to-fault";

export type ActionRefusal = {
  ok: false;
  code: string;
  /** In the caller's language, ready to be shown. */
  message: string;
  params: FaultParams;
  fields: (FieldFault & { message: string })[];
  /** What was typed, so that a form without JavaScript loses nothing; never a password. */
  values: Record<string, string>;
};
export type ActionResult<Data> = { ok: true; data: Data } | ActionRefusal;

function typedValues(input: unknown): Record<string, string> {
  if (!(input instanceof FormData)) return {};
  const shown = [...input].filter(
    ([name, value]) =>
      typeof value === "string" && !name.startsWith("$") && !secretFields.test(name),
  );
  return Object.fromEntries(shown) as Record<string, string>;
}

type Options<Data> = {
  /** HTTP's part after success, inside the request: cookies, redirects. */
  after?: (data: Data) => Promise<void> | void;
};

/** The server-action door: works with a form without JavaScript, with `useActionState`, and with a plain object. */
export function action<Input extends z.ZodType, Output extends z.ZodType>(
  verb: Verb<Input, Output>,
  options: Options<z.output<Output>> = {},
) {
  return async (input: FormData | z.input<Input>): Promise<ActionResult<z.output<Output>>> => {
    noteFormRead();
    const sent = await headers();
    const origin = originOf(sent, "action");
    try {
      // Next compares the two only where it sees both; a form elsewhere could otherwise sign somebody in as somebody else.
      mustBeSameOrigin(sent);
      const ctx = makeCtx(runtime(), await actorOfSession(), origin);
      const given = input instanceof FormData ? formInput(input) : input;
      mustBeReadable(given);
      const { data, tags } = await perform(verb, ctx, given);
      for (const tag of tags) updateTag(tag);
      await runtime().announceTags(tags);
      runtime().drainQueueAfterResponse();
      await options.after?.(data);
      return { ok: true, data };
    } catch (error) {
      unstable_rethrow(error);
      if (!isFault(error))
        log().error(
          { err: error, requestId: origin.requestId, verb: verb.name },
          "an action failed unexpectedly",
        );
      const fault = toFault(error) ?? { code: "request.unexpected", params: {}, fields: [] };
      return {
        ok: false,
        code: fault.code,
        message: phraseFault(origin.locale, fault),
        params: fault.params,
        fields: fault.fields.map((field) => ({
          ...field,
          message: phraseField(origin.locale, field),
        })),
        values: typedValues(input),
      };
    }
  };
}
