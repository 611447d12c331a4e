import { z } from "zod";
import { idSchema } from "@/lib/kernel/ids";
import { locales } from "@/lib/kernel/locale";

export const roles = ["user", "moderator", "admin", "superuser"] as const;
export const statuses = ["active", "suspended", "deactivated"] as const;
/** The roles that a person can be given; the superuser is made on the machine itself. */
export const givenRoles = ["user", "moderator", "admin"] as const;
/** Terms of a suspension that the desk offers, in days. */
export const suspensionTerms = [1, 3, 7, 30, 90] as const;
export const peopleQueryLengthMax = 254;

/** A person as the staff find them: no address, no device. */
export const PersonRow = z
  .object({
    id: idSchema("user"),
    kind: z.enum(["guest", "member"]),
    handle: z.string().nullable(),
    name: z.string().nullable(),
    role: z.enum(roles),
    status: z.enum(statuses),
    createdAt: z.iso.datetime(),
  })
  .meta({ id: "AdminPersonRow" });
export type PersonRowView = z.output<typeof PersonRow>;

const Device = z.object({
  id: idSchema("session"),
  kind: z.enum(["browser", "api"]),
  browser: z.string().nullable(),
  system: z.string().nullable(),
  country: z.string().nullable(),
  town: z.string().nullable(),
  address: z.string().nullable().describe("For administrators only"),
  lastSeenAt: z.iso.datetime(),
});

/** Everything the staff may know about one person, and what the caller may do to them. */
export const Person = PersonRow.extend({
  email: z.string().nullable().describe("For administrators only"),
  emailVerified: z.boolean(),
  locale: z.enum(locales),
  statusReason: z.string().nullable(),
  suspendedUntil: z.iso.datetime().nullable(),
  deletionDueAt: z.iso.datetime().nullable(),
  signInMethods: z.object({
    password: z.boolean(),
    phone: z.boolean(),
    totp: z.boolean(),
    passkeys: z.int(),
    identities: z.array(z.string()),
  }),
  tokens: z.int(),
  characters: z.object({ all: z.int(), shared: z.int() }),
  portraits: z.int(),
  sessions: z.array(Device).nullable().describe("Null about whom the caller may not sign out"),
  may: z.object({
    suspend: z.boolean(),
    reinstate: z.boolean(),
    endSessions: z.boolean(),
    actAs: z.boolean(),
    readActivity: z.boolean(),
    grantStars: z.boolean(),
    roles: z.array(z.enum(givenRoles)),
  }),
}).meta({ id: "AdminPerson" });
export type PersonView = z.output<typeof Person>;
