import { etagOf } from "@/lib/kernel/etag";
import { exampleDocument } from "@/lib/templates/route-example";
import { compareTemplate } from "@/lib/templates/verbs/compare-template";
import { createTemplate } from "@/lib/templates/verbs/create-template";
import { deleteTemplate } from "@/lib/templates/verbs/delete-template";
import { exportTemplate } from "@/lib/templates/verbs/export-template";
import { fillForCharacter } from "@/lib/templates/verbs/fill-for-character";
import { forkTemplate } from "@/lib/templates/verbs/fork-template";
import { getTemplate } from "@/lib/templates/verbs/get-template";
import { likeTemplate } from "@/lib/templates/verbs/like-template";
import { listOwnTemplates } from "@/lib/templates/verbs/list-own-templates";
import { listTemplates } from "@/lib/templates/verbs/list-templates";
import { previewTemplate } from "@/lib/templates/verbs/preview-template";
import { publishTemplate } from "@/lib/templates/verbs/publish-template";
import { toggleFavorite } from "@/lib/templates/verbs/toggle-favorite";
import { unlikeTemplate } from "@/lib/templates/verbs/unlike-template";
import { unpublishTemplate } from "@/lib/templates/verbs/unpublish-template";
import { updateTemplate } from "@/lib/templates/verbs/update-template";
import { useTemplate } from "@/lib/templates/verbs/use-template";
import { type ApiTag, route } from "@/lib/transport/route";

const missing = ["templates.not_found"];
const located = ({ id }: { id: string }) => `/api/v1/templates/${id}`;

export const templatesApi = {
  list: route({
    method: "GET",
    path: "/templates",
    verb: listTemplates,
    summary: "Public templates: trending, newest or most used; searched by words and tags",
    faults: ["request.cursor"],
  }),
  create: route({
    method: "POST",
    path: "/templates",
    verb: createTemplate,
    summary: "Write a template, or import one from its document",
    status: 201,
    etag: etagOf,
    location: located,
    examples: { lanterns: { summary: "A recipe", value: { document: exampleDocument } } },
    faults: ["templates.too_many"],
  }),
  preview: route({
    method: "POST",
    path: "/templates/previews",
    verb: previewTemplate,
    summary: "What a document would become, before it is imported",
    idempotent: false,
    examples: { lanterns: { summary: "A recipe", value: { document: exampleDocument } } },
  }),
  get: route({
    method: "GET",
    path: "/templates/{id}",
    verb: getTemplate,
    summary: "A template by its id or address, with its family and what was made from it",
    etag: etagOf,
    faults: missing,
  }),
  update: route({
    method: "PUT",
    path: "/templates/{id}",
    verb: updateTemplate,
    summary: "Write a template of yours anew",
    headers: { "If-Match": "ifMatch" },
    etag: etagOf,
    examples: { lanterns: { summary: "A recipe", value: { document: exampleDocument } } },
    faults: ["templates.not_found", "templates.changed_elsewhere"],
  }),
  remove: route({
    method: "DELETE",
    path: "/templates/{id}",
    verb: deleteTemplate,
    summary: "Delete a template of yours; what was made from it stays",
    faults: missing,
  }),
  export: route({
    method: "GET",
    path: "/templates/{id}/document",
    verb: exportTemplate,
    summary: "The document alone, to be kept or imported elsewhere",
    faults: missing,
  }),
  publish: route({
    method: "PUT",
    path: "/templates/{id}/publication",
    verb: publishTemplate,
    summary: "Show a template of yours to everybody",
    faults: missing,
  }),
  unpublish: route({
    method: "DELETE",
    path: "/templates/{id}/publication",
    verb: unpublishTemplate,
    summary: "Take a template of yours back",
    faults: missing,
  }),
  fork: route({
    method: "POST",
    path: "/templates/{id}/forks",
    verb: forkTemplate,
    summary: "Make one of your own from it; licence and credit come along",
    status: 201,
    location: located,
    faults: ["templates.not_found", "templates.too_many", "templates.not_to_be_remixed"],
  }),
  compare: route({
    method: "GET",
    path: "/templates/{id}/compare",
    verb: compareTemplate,
    summary: "Two versions of a template of yours",
    faults: ["templates.not_found", "templates.version_not_found"],
  }),
  favorite: route({
    method: "POST",
    path: "/templates/{id}/favorite",
    verb: toggleFavorite,
    summary: "Keep it among your favourites, or take it from there",
    idempotent: false,
    faults: missing,
  }),
  like: route({
    method: "PUT",
    path: "/templates/{id}/like",
    verb: likeTemplate,
    summary: "Like it",
    faults: missing,
  }),
  unlike: route({
    method: "DELETE",
    path: "/templates/{id}/like",
    verb: unlikeTemplate,
    summary: "Take your like back",
    faults: missing,
  }),
  fill: route({
    method: "GET",
    path: "/templates/{id}/prompt",
    verb: fillForCharacter,
    summary: "Its prompt for one of your characters, and which words came from where",
    faults: ["templates.not_found", "characters.not_found"],
  }),
  use: route({
    method: "POST",
    path: "/templates/{id}/portraits",
    verb: useTemplate,
    summary: "Ask for up to four portraits of a character after it",
    status: 202,
    required: ["characterId"],
    examples: {
      drawn: {
        summary: "Two, drawn here",
        value: { characterId: "chr_01h455vb4pex5vsknk084sn02q", provider: "painter", count: 2 },
      },
    },
    faults: [
      "templates.not_found",
      "characters.not_found",
      "portraits.too_many_running",
      "portraits.too_many",
      "portraits.provider_not_configured",
      "stars.insufficient",
    ],
  }),
};

export const meApi = {
  own: route({
    method: "GET",
    path: "/me/templates",
    verb: listOwnTemplates,
    summary: "The templates you wrote, or your favourites",
    faults: ["request.cursor"],
  }),
};

export const api: readonly ApiTag[] = [
  {
    name: "templates",
    description:
      "Recipes for portraits: a prompt with slots that the sheet fills, and what the painter is told. The document has a schema at `/schemas/template-1.json`.",
    routes: templatesApi,
  },
  { name: "me", routes: meApi },
];
