import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import { bytea, createdAt, idColumn, instant } from "./columns";
import { users } from "./users";

export type ChallengeKind =
  | "verify-email"
  | "recovery"
  | "magic-link"
  | "phone-code"
  | "phone-link"
  | "second-factor"
  | "passkey"
  | "email-change-old"
  | "email-change-new"
  | "phone-change";

/** Something a person must prove once and soon: a link that was mailed, a code that was sent, a signed nonce. */
export const challenges = pgTable(
  "challenges",
  {
    id: idColumn("challenge").primaryKey(),
    kind: text().$type<ChallengeKind>().notNull(),
    userId: idColumn("user").references(() => users.id, { onDelete: "cascade" }),
    /** The address or number that the proof is about. */
    target: text(),
    /** Hash of the secret that was sent; absent until it has been. */
    hash: text(),
    attempts: integer().notNull().default(0),
    payload: jsonb().$type<Record<string, string | boolean | null>>().notNull().default({}),
    createdAt: createdAt(),
    expiresAt: instant().notNull(),
    consumedAt: instant(),
  },
  (t) => [
    uniqueIndex("challenges_hash_key").on(t.hash),
    index("challenges_user_id_idx").on(t.userId, t.kind),
    index("challenges_target_idx").on(t.target, t.createdAt),
    index("challenges_expires_at_idx").on(t.expiresAt),
  ],
);

/** A way in through somebody else's sign-in: the provider's own name for the person. */
export const identities = pgTable(
  "identities",
  {
    id: idColumn("identity").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    provider: text().notNull(),
    subject: text().notNull(),
    /** As the provider last told it; shown, never trusted. */
    label: text(),
    createdAt: createdAt(),
    lastUsedAt: instant(),
  },
  (t) => [
    uniqueIndex("identities_provider_subject_key").on(t.provider, t.subject),
    uniqueIndex("identities_user_provider_key").on(t.userId, t.provider),
  ],
);

/** The authenticator app of a user. Not in force until its first code has been seen. */
export const totpFactors = pgTable(
  "totp_factors",
  {
    id: idColumn("factor").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    secretSealed: text().notNull(),
    /** The last time step that was accepted: a code is good once (RFC 6238, section 5.2). */
    lastStep: bigint({ mode: "number" }),
    createdAt: createdAt(),
    confirmedAt: instant(),
  },
  (t) => [uniqueIndex("totp_factors_user_id_key").on(t.userId)],
);

export const recoveryCodes = pgTable(
  "recovery_codes",
  {
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    hash: text().notNull(),
    createdAt: createdAt(),
    usedAt: instant(),
  },
  (t) => [primaryKey({ name: "recovery_codes_pkey", columns: [t.userId, t.hash] })],
);

export const passkeys = pgTable(
  "passkeys",
  {
    id: idColumn("factor").primaryKey(),
    userId: idColumn("user")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** base64url */
    credentialId: text().notNull(),
    publicKey: bytea().notNull(),
    counter: bigint({ mode: "number" }).notNull().default(0),
    transports: text().array().notNull().default(sql`'{}'`),
    name: text().notNull(),
    backedUp: boolean().notNull().default(false),
    createdAt: createdAt(),
    lastUsedAt: instant(),
  },
  (t) => [
    uniqueIndex("passkeys_credential_id_key").on(t.credentialId),
    index("passkeys_user_id_idx").on(t.userId),
  ],
);
