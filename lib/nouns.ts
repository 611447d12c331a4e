import { activityNoun } from "./activity/noun.ts";
import { adminNoun } from "./admin/noun.ts";
import { charactersNoun } from "./characters/noun.ts";
import { credentialsNoun } from "./credentials/noun.ts";
import { dataExportsNoun } from "./data-exports/noun.ts";
import { diceNoun } from "./dice/noun.ts";
import { exportsNoun } from "./exports/noun.ts";
import { filesNoun } from "./files/noun.ts";
import { healthNoun } from "./health/noun.ts";
import { homebrewNoun } from "./homebrew/noun.ts";
import { importsNoun } from "./imports/noun.ts";
import type { NounDeclaration } from "./kernel/noun.ts";
import { lineageNoun } from "./lineage/noun.ts";
import { moderationNoun } from "./moderation/noun.ts";
import { notificationsNoun } from "./notifications/noun.ts";
import { playNoun } from "./play/noun.ts";
import { portraitsNoun } from "./portraits/noun.ts";
import { profilesNoun } from "./profiles/noun.ts";
import { roomsNoun } from "./rooms/noun.ts";
import { rulesNoun } from "./rules/noun.ts";
import { sessionsNoun } from "./sessions/noun.ts";
import { starsNoun } from "./stars/noun.ts";
import { templatesNoun } from "./templates/noun.ts";
import { tokensNoun } from "./tokens/noun.ts";
import { usersNoun } from "./users/noun.ts";
import { versionsNoun } from "./versions/noun.ts";

/** What every noun declares. A test holds the list against the folders. */
export const nouns = [
  activityNoun,
  adminNoun,
  charactersNoun,
  credentialsNoun,
  dataExportsNoun,
  diceNoun,
  exportsNoun,
  filesNoun,
  healthNoun,
  homebrewNoun,
  importsNoun,
  lineageNoun,
  moderationNoun,
  notificationsNoun,
  playNoun,
  portraitsNoun,
  profilesNoun,
  roomsNoun,
  rulesNoun,
  sessionsNoun,
  starsNoun,
  templatesNoun,
  tokensNoun,
  usersNoun,
  versionsNoun,
] as const satisfies readonly NounDeclaration[];

type Noun = (typeof nouns)[number];
type Part<Name extends keyof NounDeclaration, Each = Noun> =
  Each extends Readonly<Record<Name, infer Value>> ? Value : never;
type All<Union> = (Union extends unknown ? (part: Union) => void : never) extends (
  all: infer Both,
) => void
  ? Both
  : never;
type RecordPart = "ids" | "permissions" | "events" | "jobs" | "ratePolicies" | "pages" | "faults";

/** One part of every declaration as one record, e.g. `declared("ids")`. */
export function declared<Name extends RecordPart>(part: Name): All<Part<Name>> {
  const parts = (nouns as readonly NounDeclaration[]).map((noun) => noun[part] ?? {});
  return Object.assign({}, ...parts) as All<Part<Name>>;
}

export type Scope = Part<"scopes">[number];
export const declaredScopes = (nouns as readonly NounDeclaration[]).flatMap(
  (noun) => noun.scopes ?? [],
) as [Scope, ...Scope[]];
