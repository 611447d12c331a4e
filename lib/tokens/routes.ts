import { createToken } from "@/lib/tokens/verbs/create-token";
import { listTokens } from "@/lib/tokens/verbs/list-tokens";
import { revokeToken } from "@/lib/tokens/verbs/revoke-token";
import { type ApiTag, route } from "@/lib/transport/route";

export const tokensApi = {
  list: route({
    method: "GET",
    path: "/tokens",
    verb: listTokens,
    summary: "Your personal tokens, without their secrets",
  }),
  create: route({
    method: "POST",
    path: "/tokens",
    verb: createToken,
    summary: "Make a personal token; its secret is in this answer and nowhere else",
    status: 201,
    idempotent: false,
    faults: ["tokens.too_many"],
    examples: {
      reader: {
        summary: "For a program that reads characters",
        value: { name: "Campaign notebook", scopes: ["characters:read"], days: 90 },
      },
    },
  }),
  revoke: route({
    method: "DELETE",
    path: "/tokens/{id}",
    verb: revokeToken,
    summary: "Revoke a token, from the next request on",
    status: 204,
    faults: ["tokens.not_found"],
  }),
};

export const api: readonly ApiTag[] = [
  { name: "tokens", description: "Personal tokens for programs of your own.", routes: tokensApi },
];
