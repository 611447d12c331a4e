import { spawnSync } from "node:child_process";
import { CliError } from "./cli-error.mjs";

const isRoot = process.getuid?.() === 0;

/** @typedef {{ name: string, uid: number, gid: number }} Account */

/** @returns {Account | undefined} */
function find(name) {
  const ask = (flag) => {
    const { status, stdout } = spawnSync("id", [flag, name], { encoding: "utf8" });
    return status === 0 ? Number(stdout.trim()) : Number.NaN;
  };
  const uid = ask("-u");
  const gid = ask("-g");
  return Number.isInteger(uid) && Number.isInteger(gid) && uid !== 0
    ? { name, uid, gid }
    : undefined;
}

function create(name) {
  const ways = [
    ["useradd", ["--system", "--user-group", "--no-create-home", "--shell", "/bin/false", name]],
    ["adduser", ["-S", "-D", "-H", "-s", "/bin/false", name]],
  ];
  for (const [program, args] of ways) if (spawnSync(program, args).status === 0) return find(name);
  return undefined;
}

/**
 * PostgreSQL refuses to run as root. Where root starts us, it runs as the system's `postgres` user, or as one made for it.
 * @returns {Account | undefined} undefined where PostgreSQL can simply run as whoever we are
 */
export function postgresAccount() {
  if (!isRoot) return undefined;
  const account = find("postgres") ?? find("mythwright") ?? create("mythwright");
  if (account) return account;
  throw new CliError(
    "You are root, PostgreSQL refuses to run as root, and no user could be made for it.",
    "Start as an ordinary user, or make one first: useradd --system postgres",
  );
}

/** Whether that account can read and enter the folder, whatever lies above it. */
export function canReach(account, folder) {
  if (!account) return true;
  const script = 'test -r "$1" && test -x "$1"';
  const { status } = spawnSync("/bin/sh", ["-c", script, "sh", folder], {
    uid: account.uid,
    gid: account.gid,
    cwd: "/",
  });
  return status === 0;
}
