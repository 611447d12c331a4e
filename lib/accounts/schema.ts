import { z } from "zod";
import { ImageView } from "@/lib/files/schema";
import { idSchema } from "@/lib/kernel/ids";
import { emailLengthMax, handleLengthMax, nameLengthMax, passwordLengthMax, passwordLengthMin } from "./limits";

export const Email = z
  .string()
  .trim()
  .min(1)
  .max(emailLengthMax)
  .pipe(z.email())
  .describe("E-mail address")
  .meta({ example: "mira@example.org" });

/** A password that is being chosen. Taken exactly as typed: never trimmed, cut or folded. */
export const NewPassword = z
  .string()
  .min(1)
  .min(passwordLengthMin)
  .max(passwordLengthMax)
  .describe(
    `From ${passwordLengthMin} to ${passwordLengthMax} characters of any kind; common and breached ones are refused`,
  );

/** A password that is being tried. */
export const Password = z.string().min(1).max(passwordLengthMax);

export const PersonName = z
  .string()
  .trim()
  .max(nameLengthMax)
  // Control characters and the marks that reorder text would let one name look like another.
  .regex(/^[^\p{Cc}\u202A-\u202E\u2066-\u2069]*$/u, { error: "accounts.name_characters" })
  .describe("The name that people see");

/** Where to go afterwards: a path of ours. Anything else becomes the dashboard, so no link can send people away. */
export const NextPath = z
  .string()
  .max(500)
  .optional()
  .transform((value) => safePath(value));

const pathSigns = /^\/[\w\-./~%?#[\]@!$&'()*+,;=:]*$/;
/** `//` is the beginning of another host, and becomes it when a part before it is taken away: `/fa//elsewhere`. */
const hostInPath = /^[^?#]*(\/\/|\/\.{1,2}(\/|$))/;

/** The path if it leads to a page of ours, else `otherwise`. Takes anything: an address may name `next` twice. */
export function safePath(value: unknown, otherwise = "/dashboard"): string {
  const isOurs = typeof value === "string" && pathSigns.test(value) && !hostInPath.test(value);
  return isOurs ? value : otherwise;
}

/** The secret of a link or a ticket. */
export const LinkToken = z.string().min(1).max(100);

/** The secret of a browser's own cookie, which the door reads. */
export const Device = z.string().max(64).optional();

export const SignUpInput = z.strictObject({
  email: Email,
  password: NewPassword,
  name: PersonName.optional(),
});

export const SignInInput = z.strictObject({ email: Email, password: Password });

export const SecondFactorMethod = z.enum(["totp", "recovery_code", "passkey"]);

/** What a first factor leads to: a session, or a question for the second factor. */
export const SignInOutcome = z.discriminatedUnion("state", [
  z.object({
    state: z.literal("signed_in"),
    sessionId: idSchema("session"),
    userId: idSchema("user"),
    userKind: z.enum(["guest", "member"]),
    /** True where a deletion that was under way has been called off by signing in. */
    restored: z.boolean(),
  }),
  z.object({
    state: z.literal("second_factor"),
    ticket: z.string().describe("Send it back with the code; good for five minutes"),
    methods: z.array(SecondFactorMethod),
  }),
]);
export type SignInOutcome = z.output<typeof SignInOutcome>;

export const Me = z
  .object({
    id: idSchema("user"),
    kind: z.enum(["guest", "member"]),
    email: z.string().nullable(),
    emailVerified: z.boolean(),
    phone: z.string().nullable(),
    handle: z.string().max(handleLengthMax).nullable(),
    name: z.string().nullable(),
    role: z.enum(["user", "moderator", "admin", "superuser"]),
    locale: z.enum(["en", "fa"]),
    theme: z.enum(["system", "light", "dark"]),
    textSize: z.enum(["normal", "large", "larger"]),
    reducedMotion: z.boolean(),
    hideAiImages: z.boolean(),
    avatar: ImageView.nullable(),
    createdAt: z.iso.datetime(),
    actingAs: z.object({ staffId: idSchema("user"), reason: z.string() }).nullable(),
  })
  .meta({ id: "Me" });
export type Me = z.output<typeof Me>;

export const TokenPair = z
  .object({
    accessToken: z.string().describe("Send it as `Authorization: Bearer …`"),
    tokenType: z.literal("Bearer"),
    expiresIn: z.int().describe("Seconds until the access token ends"),
    refreshToken: z.string().describe("Good once; each refresh returns a new one"),
  })
  .meta({ id: "TokenPair" });
export type TokenPair = z.output<typeof TokenPair>;

export const Done = z.object({ done: z.literal(true) });
