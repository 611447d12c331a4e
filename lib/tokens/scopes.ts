/** Every permission a token can carry. A house test holds this list against the scopes that verbs ask for. */
export const scopes = [
  "account:read",
  "account:write",
  "activity:read",
  "characters:read",
  "characters:write",
  "portraits:read",
  "portraits:write",
  "showcase:read",
  "rules:read",
] as const;

export type Scope = (typeof scopes)[number];
