import { faultStatuses } from "@/lib/kernel/fault";
import { faultEntry } from "../fault-catalogue";
import { hasBody } from "../read-input";
import { isShownOnce, type Route } from "../route";

/** Codes that an operation can answer because of what it is; those of its own stand in `route.faults`. */
function commonCodes(route: Route): readonly string[] {
  const { verb, method } = route;
  return [
    ...(hasBody(route)
      ? [
          "request.malformed_json",
          "request.not_an_object",
          "request.too_deep",
          "request.repeated_name",
        ]
      : []),
    ...(route.files ? ["request.malformed_form"] : []),
    ...(hasBody(route) ? ["request.too_large", "request.too_many_values", "request.not_json"] : []),
    ...(verb.access === "anyone" ? [] : ["auth.required"]),
    "auth.token_invalid",
    ...(method === "GET" ? [] : ["auth.cross_site"]),
    verb.scope === null ? "auth.token_not_accepted" : "auth.scope_missing",
    ...(verb.access === "anyone" || verb.access === "person" ? [] : ["auth.members_only"]),
    ...(/^(anyone|person|member)$/.test(verb.access) ? [] : ["auth.role_missing"]),
    ...(verb.themselves ? ["accounts.not_while_acting"] : []),
    ...(verb.fresh ? ["auth.reauthentication_required"] : []),
    ...(method === "POST" && route.idempotent !== false
      ? ["request.idempotency_key_invalid", "request.idempotency_key_reused"]
      : []),
    ...(isShownOnce(route) ? ["request.idempotency_key_refused"] : []),
    ...(hasBody(route) ? [] : ["request.repeated_parameter"]),
    "request.invalid",
    "request.unreadable_text",
    "request.rate_limited",
  ];
}

/** Codes of refusal by status, in the order of the statuses. */
export function refusalsOf(route: Route): Readonly<Record<number, readonly string[]>> {
  const byStatus: Record<number, string[]> = {};
  for (const code of [...commonCodes(route), ...(route.faults ?? [])]) {
    const entry = faultEntry(code);
    if (!entry)
      throw new Error(
        `${route.method} ${route.path} names ${code}, which lib/transport/fault-catalogue.ts does not know`,
      );
    const status = faultStatuses[entry.kind];
    byStatus[status] = [...(byStatus[status] ?? []), code];
  }
  return byStatus;
}
