import { createEntry } from "@/lib/homebrew/verbs/create-entry";
import { deleteEntry } from "@/lib/homebrew/verbs/delete-entry";
import { getEntry } from "@/lib/homebrew/verbs/get-entry";
import { listEntries } from "@/lib/homebrew/verbs/list-entries";
import { updateEntry } from "@/lib/homebrew/verbs/update-entry";
import { etagOf } from "@/lib/kernel/etag";
import { type ApiTag, route } from "@/lib/transport/route";

const ifMatch = { "If-Match": "ifMatch" };
const dawnblade = {
  name: "Dawnblade",
  line: "A longsword that remembers the sun.",
  row: {
    weight: 3,
    cost: 0,
    basedOn: "longsword",
    bonus: 1,
    requiresAttunement: true,
    effects: [{ change: "saving-throws", add: 1 }],
  },
};

export const homebrewApi = {
  list: route({
    method: "GET",
    path: "/homebrew",
    verb: listEntries,
    summary: "Your own entries for the rulebook, newest first",
    faults: ["request.cursor"],
  }),
  create: route({
    method: "POST",
    path: "/homebrew",
    verb: createEntry,
    summary: "Write an item, feat, background, species or spell of your own",
    description:
      "The `row` has the shape of the pack's rows of that kind (`GET /rules/{kind}` shows them). A character takes the entry by its `key` and carries a copy from then on; what it takes is flagged as homebrew, never refused.",
    status: 201,
    etag: etagOf,
    location: (entry) => `/api/v1/homebrew/${entry.id}`,
    examples: {
      item: { summary: "A magic sword", value: { kind: "item", ...dawnblade } },
      feat: {
        summary: "A feat",
        value: {
          kind: "feat",
          name: "Owl's Patience",
          row: {
            category: "origin",
            prerequisites: [],
            grants: [
              { give: "skill", skill: "perception" },
              { give: "sense", sense: "darkvision", range: 30 },
            ],
            choices: [],
          },
        },
      },
    },
    faults: ["homebrew.too_many"],
  }),
  get: route({
    method: "GET",
    path: "/homebrew/{id}",
    verb: getEntry,
    summary: "Read an entry of yours",
    etag: etagOf,
    faults: ["homebrew.not_found"],
  }),
  update: route({
    method: "PUT",
    path: "/homebrew/{id}",
    verb: updateEntry,
    summary: "Write an entry anew; characters keep the copy that they took",
    headers: ifMatch,
    etag: etagOf,
    examples: { item: { summary: "The sword again", value: dawnblade } },
    faults: ["homebrew.not_found", "homebrew.changed_elsewhere"],
  }),
  remove: route({
    method: "DELETE",
    path: "/homebrew/{id}",
    verb: deleteEntry,
    summary: "Take an entry from your library; characters keep the copy that they took",
    headers: ifMatch,
    faults: ["homebrew.not_found", "homebrew.changed_elsewhere"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "homebrew",
    description:
      "Your own items, feats, backgrounds, species and spells, for your characters to take.",
    routes: homebrewApi,
  },
];
