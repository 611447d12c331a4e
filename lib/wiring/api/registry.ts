import type { Route } from "@/lib/transport/route";
import { accountsApi } from "./accounts";
import { adminApi } from "./admin";
import { charactersApi, showcaseApi } from "./characters";
import { exportsApi, importsApi } from "./exports";
import { factorsApi } from "./factors";
import { homebrewApi } from "./homebrew";
import { meApi } from "./me";
import { portraitsApi } from "./portraits";
import { profileApi } from "./profile";
import { rulesApi } from "./rules";
import { activityApi, sessionsApi, tokensApi } from "./sessions";
import { signInMethodsApi } from "./sign-in-methods";

export type ApiTag = { name: string; description: string; routes: Readonly<Record<string, unknown>> };

/** Every operation of the REST API, by noun: the document, the reference and the house test read it. */
export const api: readonly ApiTag[] = [
  { name: "accounts", description: "Signing up, in and out, and who you are.", routes: accountsApi },
  {
    name: "ways-in",
    description: "Every other way in, and the answers to our letters and text messages.",
    routes: signInMethodsApi,
  },
  { name: "me", description: "Your own account: profile, addresses, password, archive and end.", routes: meApi },
  {
    name: "profile",
    description: "Who you are to others, and what reaches you.",
    routes: profileApi,
  },
  { name: "factors", description: "What opens your account, what guards it, and fresh proofs.", routes: factorsApi },
  { name: "sessions", description: "Where you are signed in.", routes: sessionsApi },
  { name: "tokens", description: "Personal tokens for programs of your own.", routes: tokensApi },
  { name: "activity", description: "What happened to your account.", routes: activityApi },
  {
    name: "characters",
    description: "Your characters: the build, who they are, and whether they are shown.",
    routes: charactersApi,
  },
  {
    name: "homebrew",
    description: "Your own items, feats, backgrounds, species and spells, for your characters to take.",
    routes: homebrewApi,
  },
  { name: "exports", description: "Every form in which a character can be taken elsewhere.", routes: exportsApi },
  { name: "imports", description: "Characters out of files: shown first, then taken.", routes: importsApi },
  { name: "portraits", description: "Portraits of a character: asked for, never waited for.", routes: portraitsApi },
  { name: "showcase", description: "What everybody may see.", routes: showcaseApi },
  {
    name: "rules",
    description: "The rules as a service: reference data, sheets and legality, no account needed.",
    routes: rulesApi,
  },
  { name: "admin", description: "For the staff: people, their standing, the record and the queue.", routes: adminApi },
];

export function allRoutes(): { tag: string; key: string; route: Route }[] {
  return api.flatMap(({ name, routes }) =>
    Object.entries(routes).map(([key, mounted]) => ({ tag: name, key, route: mounted as Route })),
  );
}
