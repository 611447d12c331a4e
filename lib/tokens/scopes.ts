import { declaredScopes } from "@/lib/nouns";

/** Every permission a token can carry, as the nouns declare them. A test holds them against what verbs ask for. */
export const scopes = declaredScopes;
