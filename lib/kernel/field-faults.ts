import type { z } from "zod";
import type { FaultParams, FieldFault } from "./fault";

const ownCode = /^[a-z0-9_.]+$/;

/** A zod issue as a code of ours with its parameters: `validation.<code>` in the messages phrases it. */
function codeOf(issue: z.core.$ZodIssue): { code: string; params?: FaultParams } {
  // A schema that gives its own code as the message knows better; the library's own messages are sentences.
  if (issue.code !== "custom" && ownCode.test(issue.message)) return { code: issue.message };
  switch (issue.code) {
    case "too_small":
      return issue.origin === "string" && Number(issue.minimum) === 1
        ? { code: "required" }
        : {
            code: `too_small_${issue.origin === "int" ? "number" : issue.origin}`,
            params: { limit: Number(issue.minimum) },
          };
    case "too_big":
      return {
        code: `too_big_${issue.origin === "int" ? "number" : issue.origin}`,
        params: { limit: Number(issue.maximum) },
      };
    case "invalid_type":
      return issue.input === undefined
        ? { code: "required" }
        : { code: "wrong_type", params: { expected: issue.expected } };
    case "invalid_format":
      return { code: `format_${issue.format}` };
    case "invalid_value":
      return { code: "not_allowed" };
    case "unrecognized_keys":
      return {
        code: "unknown_field",
        params: { keys: issue.keys.slice(0, 5).join(", ").slice(0, 200) },
      };
    case "custom":
      return {
        code: ownCode.test(issue.message) ? issue.message : "invalid",
        params: issue.params as FaultParams,
      };
    default:
      return { code: "invalid" };
  }
}

/** All issues, at most 50: more than anybody reads. */
export function fieldFaults(error: z.ZodError): FieldFault[] {
  return error.issues.slice(0, 50).map((issue) => ({
    path: issue.path.map(String).join("."),
    ...codeOf(issue as z.core.$ZodIssue),
  }));
}
