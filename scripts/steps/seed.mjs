import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { CliError } from "./cli-error.mjs";
import { inRoot, node24, root } from "./paths.mjs";
import { runCommand } from "./run-command.mjs";

// A dozen portraits take a minute here; a machine ten times slower has its time as well.
const limitMs = 15 * 60_000;
const seedFile = () => inRoot("db/seed/demo.ts");

/** @typedef {{ email: string, password: string }} SignIn */

function fingerprint() {
  const hash = createHash("sha256");
  const folder = inRoot("db/seed");
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    if (/\.(ts|json)$/.test(name)) hash.update(name).update(readFileSync(path.join(folder, name)));
  }
  return hash.digest("hex").slice(0, 24);
}

async function withDatabase(databaseUrl, work) {
  const { default: postgres } = await import("postgres");
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => {} });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 2 });
  }
}

// The database itself remembers (in its comment) which demo it has, so the note is lost exactly when the data are.
async function note(sql) {
  const [row] =
    await sql`select current_database() as name, shobj_description(oid, 'pg_database') as note
    from pg_database where datname = current_database()`;
  const [print, signIn] = String(row.note ?? "").split(" ", 2);
  return {
    name: row.name,
    print,
    signIn: signIn ? JSON.parse(Buffer.from(signIn, "base64url").toString()) : undefined,
  };
}

/** Whether this database has had the demo of this version. */
export async function isSeeded(databaseUrl) {
  if (!existsSync(seedFile())) return true;
  return withDatabase(databaseUrl, async (sql) => (await note(sql)).print === fingerprint());
}

/**
 * Puts the demo people and their characters in, if this database has not had them yet.
 * @returns {Promise<SignIn | undefined>} the demo sign-in, where the seed names one
 */
export async function seed(databaseUrl, env) {
  if (!existsSync(seedFile())) return undefined;
  return withDatabase(databaseUrl, async (sql) => {
    const print = fingerprint();
    const had = await note(sql);
    if (had.print === print) return had.signIn;
    const signIn = await runSeed(env);
    const kept = signIn ? ` ${Buffer.from(JSON.stringify(signIn)).toString("base64url")}` : "";
    await sql.unsafe(`comment on database "${had.name}" is '${print}${kept}'`);
    return signIn;
  });
}

async function runSeed(env) {
  const options = { cwd: root, quiet: true, env, limitMs };
  const { code, output } = await runCommand(node24, ["--import", "tsx", seedFile()], options);
  if (code !== 0) {
    const detail = output.split("\n").slice(-25).join("\n");
    throw new CliError(
      "The demo content could not be put in.",
      "The lines above say why; start again when it is set right.",
      detail,
    );
  }
  const line = output.split("\n").find((text) => text.startsWith("{") && text.includes('"email"'));
  return line ? JSON.parse(line) : undefined;
}
