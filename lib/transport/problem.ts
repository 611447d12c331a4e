import { z } from "zod";
import type { Locale } from "@/lib/kernel/ctx";
import type { Fault } from "@/lib/kernel/fault";
import { env } from "@/lib/platform/env";
import { phraseFault, phraseField } from "./phrase-fault";

/** RFC 9457 problem details, with our code, the request's id and a code per field. */
export const Problem = z
  .object({
    type: z.url().describe("Address of the explanation; its fragment is the code"),
    title: z.string().describe("One sentence in the caller's language"),
    status: z.int().describe("HTTP status"),
    code: z.string().describe("`noun.problem`, stable, to be matched by programs"),
    requestId: z.string().describe("Say it when you ask for help"),
    instance: z.string().describe("Path that was asked for"),
    missing: z
      .string()
      .optional()
      .describe("With 403: the scope, the role or the permission that is lacking"),
    current: z
      .int()
      .optional()
      .describe("With 412: the version that is the newest now, as in the ETag of the answer"),
    errors: z
      .array(
        z.object({
          path: z.string().describe("Dotted path of the field; empty where the whole is meant"),
          code: z.string(),
          message: z.string(),
        }),
      )
      .optional()
      .describe("One row a refused field"),
  })
  .meta({ id: "Problem" });

export type ProblemBody = z.output<typeof Problem>;

export const problemType = "application/problem+json";

/** Refusals that only HTTP knows, and whose status is no kind of fault. */
const ownStatuses: Readonly<Record<string, number>> = {
  "request.method_not_allowed": 405,
  "request.unexpected": 500,
  "request.address_too_long": 414,
  "request.too_many_parameters": 414,
  "request.host_unknown": 421,
};

export function statusOf(fault: Fault): number {
  return ownStatuses[fault.code] ?? fault.status;
}

/** What a caller would need to be let through. */
function missingOf({ code, params }: Fault): { missing?: string } {
  if (!/^auth\.(scope|role|permission)_missing$/.test(code)) return {};
  return { missing: String(params.scope ?? params.role ?? params.permission) };
}

/** What a stale write should have been based on, so that the caller can merge. */
export function currentOf({ kind, params }: Fault): number | null {
  return kind === "stale" && typeof params.current === "number" ? params.current : null;
}

export function problemOf(
  fault: Fault,
  at: { locale: Locale; requestId: string; instance: string },
): ProblemBody {
  return {
    type: `${env().APP_URL}/api/docs#problem-${fault.code}`,
    title: phraseFault(at.locale, fault),
    status: statusOf(fault),
    code: fault.code,
    requestId: at.requestId,
    instance: at.instance,
    ...missingOf(fault),
    ...(currentOf(fault) === null ? {} : { current: currentOf(fault) as number }),
    ...(fault.fields.length > 0
      ? {
          errors: fault.fields.map((field) => ({
            path: field.path,
            code: field.code,
            message: phraseField(at.locale, field),
          })),
        }
      : {}),
  };
}
