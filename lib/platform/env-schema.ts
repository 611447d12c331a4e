import { isIP } from "node:net";
import { z } from "zod";

// Every setting the product knows. `.env.example` lists the same names, and an architecture test keeps the two together.
// A variable that is set to nothing counts as not set, the way shells and compose files leave it.

const logLevels = ["trace", "debug", "info", "warn", "error", "silent"] as const;
const text = z.string().trim().min(1).max(4000);
const secret = z
  .string()
  .min(32, "expected at least 32 characters, for example from: openssl rand -base64 33")
  .max(4000);
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^-?\d+$/, `expected a whole number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `expected ${min} or more`).max(max, `expected ${max} or less`));
const decimal = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d+(\.\d+)?$/, `expected a number from ${min} to ${max}`)
    .transform(Number)
    .pipe(z.number().min(min, `expected ${min} or more`).max(max, `expected ${max} or less`));
const flag = z
  .enum(["0", "1", "true", "false"], "expected 1 or 0")
  .transform((value) => value === "1" || value === "true");
const address = (...schemes: string[]) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && schemes.includes(new URL(value).protocol.replace(/:$/, "")),
      `expected an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(" or ")}`,
    );
const origin = address("https", "http").transform((value) => new URL(value).origin);
// Compared letter by letter with what the provider says of itself, so the text stays as it is.
const issuer = address("https", "http");
const origins = z
  .string()
  .transform((value) => value.split(",").map((part) => part.trim()))
  .pipe(z.array(origin).max(50));

/** The settings by name. Shapes after parsing; see `Env`. */
export const settings = {
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  APP_URL: origin.optional(),
  HOST: z
    .string()
    .refine(
      (value) => isIP(value) !== 0,
      "expected an address of this machine: 127.0.0.1, or 0.0.0.0 for all of them",
    )
    .default("127.0.0.1"),
  PORT: whole(0, 65_535).default(3000),
  TRUST_PROXY: flag.default(false),
  PLACE_HEADERS: z.enum(["none", "cloudflare"], "expected none or cloudflare").default("none"),
  LOG_LEVEL: z.enum(logLevels, `expected one of ${logLevels.join(", ")}`).default("info"),
  NEXT_DIST_DIR: text.default(".next"),
  PAGE_CACHE_MB: whole(0, 4096).default(64),
  CONTACT_EMAIL: z.email("expected an email address").max(254).optional(),
  LEGAL_DIR: text.optional(),
  EVENT_DAYS: whole(30, 36_500).default(730),
  OUTBOX_DAYS: whole(1, 3650).default(30),
  WORKER_NICENESS: whole(0, 19).default(5),

  DATABASE_URL: address("postgres", "postgresql"),
  DATABASE_POOL_MAX: whole(1, 200).default(10),
  AUTH_SECRET: secret,
  CRON_SECRET: secret.optional(),
  CORS_ORIGINS: origins.default([]),

  UPSTASH_REDIS_REST_URL: address("https", "http").optional(),
  UPSTASH_REDIS_REST_TOKEN: text.optional(),

  HF_TOKEN: text.optional(),
  HF_ENDPOINT_URL: address("https", "http").optional(),
  HF_PROVIDER: text.default("auto"),
  HF_MODEL: text.default("black-forest-labs/FLUX.1-schnell"),
  HF_STEPS: whole(1, 150).optional(),
  HF_GUIDANCE: decimal(0, 50).optional(),
  HF_NEGATIVE_PROMPT: text.optional(),
  HF_TIMEOUT_MS: whole(1000, 600_000).default(90_000),

  STORAGE_DRIVER: z
    .enum(["disk", "s3", "uploadthing"], "expected disk, s3 or uploadthing")
    .default("disk"),
  STORAGE_DIR: text.default(".data/files"),
  STORAGE_PUBLIC_URL: address("https", "http").optional(),
  S3_BUCKET: text.optional(),
  S3_REGION: text.default("us-east-1"),
  S3_ENDPOINT: address("https", "http").optional(),
  S3_ACCESS_KEY_ID: text.optional(),
  S3_SECRET_ACCESS_KEY: text.optional(),
  S3_FORCE_PATH_STYLE: flag.default(false),
  UPLOADTHING_TOKEN: text.optional(),

  CLAMD_URL: address("tcp").optional(),

  SMTP_URL: address("smtp", "smtps").optional(),
  MAIL_FROM: text.default("Mythwright <no-reply@localhost>"),
  TWILIO_ACCOUNT_SID: text.optional(),
  TWILIO_AUTH_TOKEN: text.optional(),
  TWILIO_FROM: text.optional(),

  AUTH_GOOGLE_ID: text.optional(),
  AUTH_GOOGLE_SECRET: text.optional(),
  AUTH_GOOGLE_ISSUER: issuer.default("https://accounts.google.com"),
  AUTH_GITHUB_ID: text.optional(),
  AUTH_GITHUB_SECRET: text.optional(),
  AUTH_GITHUB_URL: origin.default("https://github.com"),
  AUTH_DISCORD_ID: text.optional(),
  AUTH_DISCORD_SECRET: text.optional(),
  AUTH_DISCORD_URL: origin.default("https://discord.com"),
  AUTH_OIDC_NAME: text.default("Single sign-on"),
  AUTH_OIDC_ISSUER: issuer.optional(),
  AUTH_OIDC_ID: text.optional(),
  AUTH_OIDC_SECRET: text.optional(),

  VERCEL: flag.default(false),
  VERCEL_PROJECT_PRODUCTION_URL: text.optional(),
  NEXT_PHASE: text.optional(),
};

/** Set by the platform or the build, never by a person: not listed in `.env.example`. */
export const platformSettings: readonly string[] = [
  "VERCEL",
  "VERCEL_PROJECT_PRODUCTION_URL",
  "NEXT_PHASE",
];

/** Settings that only make sense together: when the first is there, so are the others. */
const together: readonly (readonly [keyof typeof settings, ...(keyof typeof settings)[]])[] = [
  ["UPSTASH_REDIS_REST_URL", "UPSTASH_REDIS_REST_TOKEN"],
  ["UPSTASH_REDIS_REST_TOKEN", "UPSTASH_REDIS_REST_URL"],
  ["S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY"],
  ["S3_SECRET_ACCESS_KEY", "S3_ACCESS_KEY_ID"],
  ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_FROM"],
  ["AUTH_GOOGLE_ID", "AUTH_GOOGLE_SECRET"],
  ["AUTH_GITHUB_ID", "AUTH_GITHUB_SECRET"],
  ["AUTH_DISCORD_ID", "AUTH_DISCORD_SECRET"],
  ["AUTH_OIDC_ISSUER", "AUTH_OIDC_ID", "AUTH_OIDC_SECRET"],
];

/** What is missing beside something that was given, as sentences that begin with the setting's name. */
export function unmetTogether(given: Readonly<Record<string, string>>): string[] {
  const missing = together.flatMap(([first, ...others]) =>
    first in given
      ? others
          .filter((other) => !(other in given))
          .map((other) => `${other}: is missing, and ${first} is of no use without it`)
      : [],
  );
  if (given.PLACE_HEADERS === "cloudflare" && !/^(1|true)$/.test(given.TRUST_PROXY ?? ""))
    missing.push(
      "TRUST_PROXY: must be 1 where PLACE_HEADERS is cloudflare, or anybody could say where they are",
    );
  if (given.STORAGE_DRIVER === "s3" && !given.S3_BUCKET)
    missing.push("S3_BUCKET: is missing, and STORAGE_DRIVER is s3");
  if (given.STORAGE_DRIVER === "uploadthing" && !given.UPLOADTHING_TOKEN)
    missing.push("UPLOADTHING_TOKEN: is missing, and STORAGE_DRIVER is uploadthing");
  return missing;
}

export const Settings = z
  .object(settings)
  .transform((found) => ({ ...found, APP_URL: found.APP_URL ?? guessedAppUrl(found) }));

function guessedAppUrl(found: {
  PORT: number;
  VERCEL_PROJECT_PRODUCTION_URL?: string | undefined;
}): string {
  const host = found.VERCEL_PROJECT_PRODUCTION_URL;
  return host ? `https://${host}` : `http://localhost:${found.PORT}`;
}

export type Env = z.output<typeof Settings>;
