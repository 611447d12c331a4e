import { applyHomebrewUpdates } from "@/lib/characters/verbs/apply-homebrew-updates";
import { createCharacter } from "@/lib/characters/verbs/create-character";
import { deleteCharacter } from "@/lib/characters/verbs/delete-character";
import { duplicateCharacter } from "@/lib/characters/verbs/duplicate-character";
import { editInventory } from "@/lib/characters/verbs/edit-inventory";
import { getCharacter } from "@/lib/characters/verbs/get-character";
import { getPublicCharacter } from "@/lib/characters/verbs/get-public-character";
import { levelDownCharacter } from "@/lib/characters/verbs/level-down-character";
import { levelUpCharacter } from "@/lib/characters/verbs/level-up-character";
import { listCharacters } from "@/lib/characters/verbs/list-characters";
import { listHomebrewUpdates } from "@/lib/characters/verbs/list-homebrew-updates";
import { listShowcase } from "@/lib/characters/verbs/list-showcase";
import { prepareSpell } from "@/lib/characters/verbs/prepare-spell";
import { publishCharacter } from "@/lib/characters/verbs/publish-character";
import { restoreCharacter } from "@/lib/characters/verbs/restore-character";
import { suggestName } from "@/lib/characters/verbs/suggest-name";
import { unpublishCharacter } from "@/lib/characters/verbs/unpublish-character";
import { updateCharacter } from "@/lib/characters/verbs/update-character";
import { etagOf } from "@/lib/kernel/etag";
import { type ApiTag, route } from "@/lib/transport/route";

const ifMatch = { "If-Match": "ifMatch" };
const at = (view: { id: string }) => `/api/v1/characters/${view.id}`;
const aela = {
  name: "Aela Stormborn",
  build: {
    pack: "srd-5.2",
    choices: [
      { slot: "species", take: ["elf"] },
      { slot: "level/1/class", take: ["wizard"] },
    ],
  },
};

export const charactersApi = {
  list: route({
    method: "GET",
    path: "/characters",
    verb: listCharacters,
    summary: "List your characters",
    faults: ["request.cursor"],
  }),
  create: route({
    method: "POST",
    path: "/characters",
    verb: createCharacter,
    summary: "Make a character: empty, from a build, or a complete surprise",
    status: 201,
    etag: etagOf,
    location: at,
    faults: ["characters.too_many"],
    examples: {
      empty: { summary: "An empty draft", value: {} },
      build: { summary: "With the first choices", value: aela },
      surprise: {
        summary: "Complete and legal, from a seed",
        value: { surprise: true, seed: "a stormy night" },
      },
    },
  }),
  get: route({
    method: "GET",
    path: "/characters/{id}",
    verb: getCharacter,
    summary: "Read a character of yours",
    etag: etagOf,
    faults: ["characters.not_found"],
  }),
  replace: route({
    method: "PUT",
    path: "/characters/{id}",
    verb: updateCharacter,
    hidden: ["version", "step"],
    required: ["name", "pronouns", "alignment", "biography", "appearance", "build"],
    summary: "Replace the whole content of a character",
    headers: ifMatch,
    etag: etagOf,
    faults: ["characters.not_found", "characters.changed_elsewhere"],
  }),
  patch: route({
    method: "PATCH",
    path: "/characters/{id}",
    verb: updateCharacter,
    hidden: ["version", "step"],
    description: "What is the same already makes no version.",
    summary: "Change some fields of a character",
    headers: ifMatch,
    etag: etagOf,
    examples: { name: { summary: "A new name", value: { name: "Aela the Quiet" } } },
    faults: ["characters.not_found", "characters.changed_elsewhere"],
  }),
  remove: route({
    method: "DELETE",
    path: "/characters/{id}",
    verb: deleteCharacter,
    summary: "Delete a character; it can be restored for 30 days",
    headers: ifMatch,
    status: 204,
    faults: ["characters.not_found", "characters.changed_elsewhere"],
  }),
  restore: route({
    method: "POST",
    path: "/characters/{id}/restoration",
    verb: restoreCharacter,
    summary: "Bring a deleted character back",
    headers: ifMatch,
    etag: etagOf,
    faults: ["characters.not_found", "characters.changed_elsewhere", "characters.too_many"],
  }),
  duplicate: route({
    method: "POST",
    path: "/characters/{id}/duplicates",
    verb: duplicateCharacter,
    summary: "Copy a character into a private one of its own",
    status: 201,
    etag: etagOf,
    location: at,
    faults: ["characters.not_found", "characters.too_many"],
  }),
  publish: route({
    method: "PUT",
    path: "/characters/{id}/publication",
    verb: publishCharacter,
    summary: "Show a character to everybody, or to those who have its link",
    headers: ifMatch,
    etag: etagOf,
    examples: { public: { summary: "In the showcase", value: { visibility: "public" } } },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.incomplete",
      "characters.unnamed",
      "characters.sign_up_to_publish",
    ],
  }),
  unpublish: route({
    method: "DELETE",
    path: "/characters/{id}/publication",
    verb: unpublishCharacter,
    summary: "Make a character private again",
    headers: ifMatch,
    status: 204,
    faults: ["characters.not_found", "characters.changed_elsewhere"],
  }),
  levelUp: route({
    method: "POST",
    path: "/characters/{id}/levels",
    verb: levelUpCharacter,
    summary: "Gain a level",
    headers: ifMatch,
    status: 201,
    etag: (view) => etagOf(view.character),
    examples: {
      same: { summary: "The same class again, fixed hit points", value: {} },
      other: {
        summary: "Another class, with the hit die as it fell",
        value: { class: "wizard", roll: 4 },
      },
    },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.too_many_choices",
      "characters.level_max",
    ],
  }),
  levelDown: route({
    method: "DELETE",
    path: "/characters/{id}/levels/last",
    verb: levelDownCharacter,
    summary: "Take the last level back",
    headers: ifMatch,
    etag: (view) => etagOf(view.character),
    faults: ["characters.not_found", "characters.changed_elsewhere", "characters.level_min"],
  }),
  homebrewUpdates: route({
    method: "GET",
    path: "/characters/{id}/homebrew",
    verb: listHomebrewUpdates,
    summary:
      "Homebrew that the character carries in an older version than your library, and what the newer one changes",
    faults: ["characters.not_found"],
  }),
  applyHomebrewUpdates: route({
    method: "POST",
    path: "/characters/{id}/homebrew",
    verb: applyHomebrewUpdates,
    summary: "Take the newer version of entries that the character carries, as one version more",
    headers: ifMatch,
    etag: etagOf,
    examples: {
      one: { summary: "One entry", value: { entries: ["homebrew-dawnblade-1f2e3d4c"] } },
    },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.nothing_newer",
      "homebrew.too_many_carried",
    ],
  }),
  editInventory: route({
    method: "PATCH",
    path: "/characters/{id}/inventory",
    verb: editInventory,
    summary: "Change what is carried, worn, attuned to, and coins",
    headers: ifMatch,
    etag: etagOf,
    examples: {
      find: {
        summary: "Rope and fifty gold pieces",
        value: {
          edits: [
            { do: "add", item: "rope", quantity: 1 },
            { do: "coins", gp: 50 },
          ],
        },
      },
    },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.pack_full",
      "homebrew.too_many_carried",
    ],
  }),
  prepareSpell: route({
    method: "PATCH",
    path: "/characters/{id}/spells",
    verb: prepareSpell,
    summary: "Prepare a spell of a class, or let one go",
    description:
      "Only what the rules allow: within the number of the class, from its list or book.",
    headers: ifMatch,
    etag: etagOf,
    examples: {
      prepare: {
        summary: "One spell for another",
        value: { class: "cleric", spell: "bless", on: true, instead: "bane" },
      },
    },
    faults: [
      "characters.not_found",
      "characters.changed_elsewhere",
      "characters.too_many_choices",
      "characters.prepared_full",
      "characters.prepared_fixed",
      "characters.prepared_already",
      "characters.cannot_prepare",
    ],
  }),
};

export const showcaseApi = {
  list: route({
    method: "GET",
    path: "/showcase",
    verb: listShowcase,
    summary: "Public characters, newest first",
    cache: "public, max-age=0, s-maxage=30",
    faults: ["request.cursor"],
  }),
  get: route({
    method: "GET",
    path: "/showcase/{slug}",
    verb: getPublicCharacter,
    summary: "A shared character with its whole sheet, explained",
    cache: "public, max-age=0, must-revalidate",
    etag: (page) => etagOf(page.character),
    faults: ["characters.not_found"],
  }),
};

export const rulesApi = {
  name: route({
    method: "GET",
    path: "/rules/species/{speciesId}/name",
    verb: suggestName,
    summary: "A name in the manner of a species, in Latin and Persian script",
    faults: ["rules.not_found"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "characters",
    description: "Your characters: the build, who they are, and whether they are shown.",
    routes: charactersApi,
  },
  { name: "showcase", description: "What everybody may see.", routes: showcaseApi },
  { name: "rules", routes: rulesApi },
];
