import { type Env, Settings, settings, unmetTogether } from "./env-schema";

export type { Env } from "./env-schema";

/** The configuration cannot be used. The message lists every wrong or missing value by name with what was expected. */
export class BadConfiguration extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `The configuration cannot be used:\n${problems.map((problem) => `  ${problem}`).join("\n")}`,
    );
    this.name = "BadConfiguration";
    this.problems = problems;
  }
}

// `next build` needs no server and no secret; what is asked for then is never used to reach anything.
const buildPhase = "phase-production-build";
const whileBuilding = {
  DATABASE_URL: "postgres://nobody@localhost:1/none",
  AUTH_SECRET: "this is the build, and nothing is signed in it",
};

type Source = Readonly<Record<string, string | undefined>>;

/** Reads the settings from `source`; throws `BadConfiguration` with all that is wrong at once. */
export function parseEnv(source: Source): Env {
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => {
      const value = source[name];
      return value === undefined || value.trim() === "" ? [] : [[name, value]];
    }),
  );
  const parsed = Settings.safeParse(
    given.NEXT_PHASE === buildPhase ? { ...whileBuilding, ...given } : given,
  );
  const unmet = unmetTogether(given);
  if (parsed.success && unmet.length === 0) return parsed.data;
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const name = String(issue.path[0]);
    return `${name}: ${name in given ? issue.message : (whenMissing[name] ?? "is missing")}`;
  });
  throw new BadConfiguration([...wrong, ...unmet]);
}

const whenMissing: Readonly<Record<string, string>> = {
  DATABASE_URL:
    "is missing; expected the address of a PostgreSQL database, postgres://user:password@host:5432/name",
  AUTH_SECRET:
    "is missing; expected at least 32 characters, for example from: openssl rand -base64 33",
};

let parsed: Env | undefined;

/** The settings of this process, parsed at the first call. */
export function env(): Env {
  parsed ??= parseEnv(process.env);
  return parsed;
}

/** True in a build without DATABASE_URL: what a page would read is not there yet. */
export function isWithoutDatabase(): boolean {
  return env().DATABASE_URL === whileBuilding.DATABASE_URL;
}
