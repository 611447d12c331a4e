import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
} from "drizzle-orm/pg-core";
import type { Role } from "@/lib/kernel/actor";
import type { Locale } from "@/lib/kernel/locale";
import { citext, createdAt, idColumn, instant } from "./columns";

export type ProfileLink = { label: string; url: string };

export type FieldPrivacy = Record<string, "public" | "members" | "private">;

/** What a person chose for an event and a channel, as `event.channel`; absent where the table's default holds. */
export type NotificationChoices = Record<string, boolean>;

/** A person: a member, or a guest who began to create and may yet sign up (the same row then becomes a member). */
export const users = pgTable(
  "users",
  {
    id: idColumn("user").primaryKey(),
    kind: text().$type<"guest" | "member">().notNull(),
    email: citext(),
    emailVerifiedAt: instant(),
    phone: text(),
    phoneVerifiedAt: instant(),
    passwordHash: text(),
    passwordChangedAt: instant(),
    handle: citext(),
    /** The handle with look-alikes folded together: two handles that read the same are the same. */
    handleSkeleton: text(),
    name: text(),
    /** `searchKey` of the name. */
    nameFolded: text().notNull().default(""),
    /** Counts up with every new member; the order of the staff's list. Given by the trigger `users_derive`. */
    number: bigint({ mode: "number" }),
    /** As in `showcase_entries`, of members; given by the trigger `users_derive`. */
    terms: integer().array().notNull().default(sql`'{}'`),
    bio: text(),
    pronouns: text(),
    avatarFileId: idColumn("file"),
    links: jsonb().$type<ProfileLink[]>().notNull().default([]),
    privacy: jsonb().$type<FieldPrivacy>().notNull().default({}),
    notifications: jsonb().$type<NotificationChoices>().notNull().default({}),
    locale: text().$type<Locale>().notNull().default("en"),
    timeZone: text(),
    theme: text().$type<"system" | "light" | "dark">().notNull().default("system"),
    textSize: text().$type<"normal" | "large" | "larger">().notNull().default("normal"),
    reducedMotion: boolean().notNull().default(false),
    hideAiImages: boolean().notNull().default(false),
    role: text().$type<Role>().notNull().default("user"),
    status: text().$type<"active" | "suspended" | "deactivated">().notNull().default("active"),
    statusReason: text(),
    suspendedUntil: instant(),
    /** When the account is to be removed for good. */
    deletionDueAt: instant(),
    createdAt: createdAt(),
    updatedAt: createdAt(),
  },
  (t) => [
    // An address belongs to an account only once its mailbox has proved so: until then several may claim it, and signing
    // up with a known address answers like signing up with a new one.
    uniqueIndex("users_email_key").on(t.email).where(sql`email_verified_at is not null`),
    index("users_claimed_email_idx").on(t.email, t.createdAt),
    uniqueIndex("users_phone_key").on(t.phone),
    uniqueIndex("users_handle_skeleton_key").on(t.handleSkeleton),
    uniqueIndex("users_handle_key").on(t.handle),
    index("users_to_fold_idx").on(t.id).where(sql`name_folded = '' and name <> ''`),
    uniqueIndex("users_number_key").on(t.number),
    index("users_terms_idx").using("gin", t.terms).with({ fastupdate: "off" }),
    index("users_suspended_until_idx").on(t.suspendedUntil).where(sql`status = 'suspended'`),
    index("users_guest_created_at_idx").on(t.createdAt).where(sql`kind = 'guest'`),
    check("users_kind_check", sql`${t.kind} in ('guest', 'member')`),
    check("users_role_check", sql`${t.role} in ('user', 'moderator', 'admin', 'superuser')`),
    check("users_status_check", sql`${t.status} in ('active', 'suspended', 'deactivated')`),
  ],
);

/** A handle that its owner gave up: nobody else gets it before `free_at`, so that old links do not change hands. */
export const retiredHandles = pgTable("retired_handles", {
  skeleton: text().primaryKey(),
  handle: citext().notNull(),
  userId: idColumn("user").references(() => users.id, { onDelete: "set null" }),
  freeAt: instant().notNull(),
});
