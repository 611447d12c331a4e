import { buildExamples, sheetExamples } from "@/lib/rules/route-examples";
import { checkRules } from "@/lib/rules/verbs/check-rules";
import { deriveRulesSheet } from "@/lib/rules/verbs/derive-rules-sheet";
import { describeRules } from "@/lib/rules/verbs/describe-rules";
import { getRule } from "@/lib/rules/verbs/get-rule";
import { listRules } from "@/lib/rules/verbs/list-rules";
import { type ApiTag, route } from "@/lib/transport/route";

const reference = "public, max-age=300, s-maxage=86400";
export const rulesApi = {
  describe: route({
    method: "GET",
    path: "/rules",
    verb: describeRules,
    summary: "What the rules hold",
    cache: reference,
  }),
  list: route({
    method: "GET",
    path: "/rules/{kind}",
    verb: listRules,
    summary: "Rows of one kind",
    cache: reference,
    faults: ["request.cursor"],
  }),
  get: route({
    method: "GET",
    path: "/rules/{kind}/{id}",
    verb: getRule,
    summary: "One row",
    cache: reference,
    faults: ["rules.not_found"],
  }),
  sheet: route({
    method: "POST",
    path: "/rules/sheet",
    verb: deriveRulesSheet,
    summary: "A build or an external sheet in, the explained sheet out",
    description:
      "Copy a finished sheet by hand into `paper`: the scores as they stand, the classes with their levels, and whatever else stands there, by the ids of `GET /rules/{kind}` or by the printed English names (`fire-bolt`, `Fire Bolt`). Every lasting choice has its place: subclass by class, `hitPointMaximum` or the dice rolled, `fightingStyles`, `masteries`, `expertise`, `metamagic`, `invocations`, `tools` with instruments, `size`, and `options` for all others. Things carried have a `bonus` or `effects`, and a `name` alone where the rules have no row for them. An id that nobody knows is refused with the nearest one. The choices that it can have come from are found and answered as `build`; what no choice accounts for counts as granted, and what nothing could have given is named in `unplaced`.",
    idempotent: false,
    examples: sheetExamples,
  }),
  check: route({
    method: "POST",
    path: "/rules/check",
    verb: checkRules,
    summary: "Is this build legal, and if not, by which rule",
    idempotent: false,
    examples: buildExamples,
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "rules",
    description: "The rules as a service: reference data, sheets and legality, no account needed.",
    routes: rulesApi,
  },
];
