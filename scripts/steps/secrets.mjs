import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { CliError } from "./cli-error.mjs";
import { dataDir, inData } from "./paths.mjs";

const file = () => inData("secrets.json");

/**
 * The secrets of an installation that was given none: made once, kept for its owner only.
 * @returns {{ secrets: { postgresPassword: string, authSecret: string, cronSecret: string }, isNew: boolean }}
 */
export function localSecrets() {
  mkdirSync(dataDir, { recursive: true, mode: 0o755 });
  if (existsSync(file())) {
    try {
      const secrets = JSON.parse(readFileSync(file(), "utf8"));
      if (secrets.postgresPassword && secrets.authSecret && secrets.cronSecret)
        return { secrets, isNew: false };
    } catch (error) {
      if (!(error instanceof SyntaxError)) {
        throw new CliError(
          `The file ${file()} cannot be read (${error.code}).`,
          "Start as the user who owns it.",
        );
      }
    }
  }
  const secrets = {
    postgresPassword: randomBytes(24).toString("hex"),
    authSecret: randomBytes(48).toString("base64url"),
    cronSecret: randomBytes(48).toString("base64url"),
  };
  writeFileSync(file(), `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  return { secrets, isNew: true };
}
