import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demoCharacters } from "@/db/seed/demo-people";
import { freePort } from "../../scripts/steps/port.mjs";

// `npm run up` as a newcomer has it, on a data folder of its own: from nothing to a furnished site, and back to nothing.

const root = path.resolve(import.meta.dirname, "../..");
const patienceMs = 240_000;

let folder = "";
let port = 0;
const started = new Set<ChildProcess>();

type Run = {
  said(): string;
  says(words: RegExp): Promise<string>;
  ended: Promise<number>;
  stop(): Promise<number>;
};

/** Starts the command; only what a fresh shell has is in its environment. */
function up(settings: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [path.join(root, "scripts/up.mjs")], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: undefined as never,
      NEXT_DIST_DIR: process.env.NEXT_DIST_DIR,
      MYTHWRIGHT_DATA_DIR: folder,
      PORT: String(port),
      ...settings,
    },
  });
  started.add(child);
  let output = "";
  const heard = new Set<() => void>();
  const take = (chunk: Buffer) => {
    output += String(chunk);
    for (const listener of heard) listener();
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const ended = new Promise<number>((resolve) =>
    child.once("close", (code) => {
      started.delete(child);
      resolve(code ?? 128);
    }),
  );
  return {
    said: () => output,
    ended,
    says: (words) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(
          () => reject(new Error(`not said in time:\n${output}`)),
          patienceMs,
        );
        const look = () => {
          const found = words.exec(output);
          if (!found) return;
          clearTimeout(late);
          heard.delete(look);
          resolve(found[1] ?? found[0]);
        };
        heard.add(look);
        look();
        void ended.then((code) => {
          clearTimeout(late);
          reject(new Error(`ended with code ${code}:\n${output}`));
        });
      }),
    stop: () => {
      child.kill("SIGTERM");
      return ended;
    },
  };
}

const address = () => `http://localhost:${port}`;
const text = async (where: string) => (await fetch(`${address()}${where}`)).text();
const answers = () =>
  fetch(address()).then(
    () => true,
    () => false,
  );

/** The process that answers: its newest words in the log name it. */
function siteProcess(): number {
  const lines = readFileSync(path.join(folder, "logs/site.log"), "utf8").trim().split("\n");
  const ready = lines.findLast((line) => line.includes('"msg":"ready"'));
  return JSON.parse(ready ?? "{}").pid;
}

/** Where the cluster lies: beside the other data, or elsewhere when only root may enter there. */
function postmaster(): string {
  const elsewhere = path.join(folder, "postgres-place");
  const place = existsSync(elsewhere)
    ? readFileSync(elsewhere, "utf8").trim()
    : path.join(folder, "postgres");
  return path.join(place, "cluster/postmaster.pid");
}

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "mythwright-first-"));
  chmodSync(folder, 0o755);
  port = await freePort();
});

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

describe("npm run up", () => {
  it(
    "ends with the product running, demo content inside, and leaves nothing running behind",
    async () => {
      const site = up();
      expect(await site.says(/The site {7}(\S+)/)).toBe(address());
      const [email, password] = (await site.says(/Demo sign-in {3}(.+)\n/)).split("  /  ");

      const landing = await fetch(address());
      expect(landing.status).toBe(200);
      expect(await text("/fa")).toContain('dir="rtl"');
      expect(await text("/outbox")).toMatch(/<h1/);
      const shown = await fetch(`${address()}/api/v1/showcase?limit=50`).then((answer) =>
        answer.json(),
      );
      const names = shown.items.map(({ name }: { name: string }) => name);
      expect([...names].sort()).toEqual(demoCharacters.map(({ name }) => name).sort());
      for (const { name, portrait } of shown.items) expect(portrait, name).not.toBeNull();

      const signedIn = await fetch(`${address()}/api/v1/auth/login`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ email, password }),
      });
      expect(signedIn.status, await signedIn.text()).toBe(200);

      const second = up();
      expect(await second.ended).toBe(1);
      expect(second.said()).toMatch(/already runs|is taken/);

      const pid = siteProcess();
      process.kill(pid, "SIGKILL");
      await site.says(/The site ended unexpectedly.*Starting it again/);
      await site.says(/The site is back/);
      expect((await fetch(address())).status, "the site is kept alive").toBe(200);
      expect(siteProcess()).not.toBe(pid);

      expect(existsSync(postmaster())).toBe(true);
      expect(await site.stop(), site.said()).toBe(0);
      expect(existsSync(postmaster()), "PostgreSQL was stopped in order").toBe(false);
      expect(await answers()).toBe(false);

      const again = up();
      await again.says(/Mythwright is running/);
      expect(again.said(), "nothing is made twice").not.toMatch(
        /seeding demo|next build|npm ci|Applied \d/i,
      );
      expect(await again.says(/Demo sign-in {3}(.+)\n/)).toBe(`${email}  /  ${password}`);
      expect(await text("/showcase")).toContain(demoCharacters[0]?.name);
      expect(await again.stop()).toBe(0);
    },
    2 * patienceMs,
  );

  it("stops in the middle of its first start without a complaint", async () => {
    const other = mkdtempSync(path.join(os.tmpdir(), "mythwright-stopped-"));
    try {
      const site = up({ MYTHWRIGHT_DATA_DIR: other });
      await site.says(/Seeding demo data/);
      expect(await site.stop(), site.said()).toBe(0);
      expect(site.said()).not.toMatch(/could not|unexpected|error/i);
    } finally {
      rmSync(other, { recursive: true, force: true });
    }
  });

  it("lists every setting that cannot be used before it starts anything", async () => {
    const site = up({ APP_URL: "not an address", DATABASE_POOL_MAX: "many" });
    expect(await site.ended).toBe(1);
    for (const name of ["APP_URL", "DATABASE_POOL_MAX"]) expect(site.said()).toContain(name);
    expect(site.said()).not.toMatch(/PostgreSQL|next build/);
  });

  it("names the port that is taken, and another one", async () => {
    const guest = createServer().listen(port);
    try {
      const site = up();
      expect(await site.ended).toBe(1);
      expect(site.said()).toContain(`Port ${port} is taken by another program.`);
      expect(site.said()).toContain(`PORT=${port + 1} npm run up`);
    } finally {
      guest.close();
    }
  });
});
