import { etagOf } from "@/lib/kernel/etag";
import { type ApiTag, route } from "@/lib/transport/route";
import { compareVersions } from "@/lib/versions/verbs/compare-versions";
import { getVersion } from "@/lib/versions/verbs/get-version";
import { listVersions } from "@/lib/versions/verbs/list-versions";
import { mergeCharacter } from "@/lib/versions/verbs/merge-character";
import { restoreVersion } from "@/lib/versions/verbs/restore-version";

const ifMatch = { "If-Match": "ifMatch" };
export const charactersApi = {
  merge: route({
    method: "POST",
    path: "/characters/{id}/merges",
    verb: mergeCharacter,
    summary: "Bring changes to an older version together with what was changed since",
    description:
      "After a 412: name the version that your changes began at. What does not overlap is merged; what does is answered with both sides, and nothing is written until `picks` decides all of it.",
    headers: ifMatch,
    etag: (answer) => etagOf(answer.character),
    examples: {
      name: {
        summary: "A new name, begun at version 3",
        value: { base: 3, name: "Aela the Quiet" },
      },
      picks: {
        summary: "The same with an overlap decided",
        value: { base: 3, name: "Aela the Quiet", picks: { name: "mine" } },
      },
    },
    faults: [
      "characters.not_found",
      "characters.version_not_found",
      "characters.changed_elsewhere",
      "characters.too_many_choices",
      "characters.pack_full",
      "homebrew.too_many_carried",
    ],
  }),
  versions: route({
    method: "GET",
    path: "/characters/{id}/versions",
    verb: listVersions,
    summary: "The ledger: every change, newest first",
    faults: ["characters.not_found", "request.cursor"],
  }),
  version: route({
    method: "GET",
    path: "/characters/{id}/versions/{version}",
    verb: getVersion,
    summary: "One version, whole, with its sheet",
    faults: ["characters.not_found", "characters.version_not_found"],
  }),
  compareVersions: route({
    method: "GET",
    path: "/characters/{id}/versions/compare",
    verb: compareVersions,
    summary: "Two versions side by side: choices in words, numbers with their explanations",
    faults: ["characters.not_found", "characters.version_not_found"],
  }),
  restoreVersion: route({
    method: "POST",
    path: "/characters/{id}/versions/{version}/restoration",
    verb: restoreVersion,
    summary: "Make an earlier version the newest one",
    headers: ifMatch,
    etag: etagOf,
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.version_not_found",
    ],
  }),
};

export const api: readonly ApiTag[] = [{ name: "characters", routes: charactersApi }];
