import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Api, somebody, startApi } from "../support/api";
import { type Relay, startRelay } from "../support/stand-ins/relay";
import { startUpstash } from "../support/stand-ins/upstash";

// Each part goes down in turn under a running server: health names it, and whatever does not need it goes on.

let api: Api;
let line: Relay;
let upstash: Awaited<ReturnType<typeof startUpstash>>;
const scratch = mkdtempSync(path.join(os.tmpdir(), "mythwright-parts-"));
const files = path.join(scratch, "files");

beforeAll(async () => {
  line = await startRelay(process.env.DATABASE_URL ?? "");
  upstash = await startUpstash({ token: "a token of the stand-in" });
  api = await startApi({
    DATABASE_URL: line.url,
    STORAGE_DIR: files,
    UPSTASH_REDIS_REST_URL: upstash.url,
    UPSTASH_REDIS_REST_TOKEN: "a token of the stand-in",
  });
}, 60_000);
afterAll(async () => {
  await api?.stop();
  await upstash?.close();
  await line?.stop();
  rmSync(scratch, { recursive: true, force: true });
});

async function health() {
  const response = await fetch(`${api.server.url}/api/health`, {
    signal: AbortSignal.timeout(10_000),
  });
  const text = await response.text();
  expect(text).not.toMatch(/127\.0\.0\.1|postgres|mythwright-parts|token of the stand-in/);
  const body = JSON.parse(text) as {
    state: string;
    parts: Record<string, { state: string; latencyMs: number | null }>;
  };
  const failing = Object.entries(body.parts).flatMap(([name, part]) =>
    part.state === "failing" ? [name] : [],
  );
  return { status: response.status, state: body.state, failing };
}
const well = { status: 200, state: "ok", failing: [] };
const becomes = (expected: object) =>
  vi.waitFor(async () => expect(await health()).toEqual(expected), {
    timeout: 20_000,
    interval: 300,
  });

describe("health, while a part is down", () => {
  it("is well while all of them answer", () => becomes(well));

  it.each(["error_500", "html", "hang"] as const)(
    "names Redis that answers %s, and requests pass",
    async (behaviour) => {
      upstash.state.behaviour = behaviour;
      expect(await health()).toEqual({ status: 200, state: "degraded", failing: ["redis"] });
      const { token } = await somebody();
      expect((await api.send("GET", "/characters", { token })).status).toBe(200);
      upstash.state.behaviour = "normal";
      await becomes(well);
    },
  );

  it("names the storage whose folder is gone, and requests pass", async () => {
    rmSync(files, { recursive: true, force: true });
    writeFileSync(files, "a file where the folder was");
    expect(await health()).toEqual({ status: 200, state: "degraded", failing: ["storage"] });
    const { token } = await somebody();
    expect((await api.send("GET", "/characters", { token })).status).toBe(200);
    rmSync(files);
    await becomes(well);
  });

  it("is 503 without the database, answers a problem to whom needs it, and comes back by itself", async () => {
    const { token } = await somebody();
    expect((await api.send("GET", "/characters", { token })).status).toBe(200);
    expect((await fetch(`${api.server.url}/`)).status).toBe(200);
    await line.cut();
    await becomes({ status: 503, state: "failing", failing: ["database", "queue"] });
    const refused = await fetch(`${api.server.url}/api/v1/characters`, {
      headers: { authorization: `Bearer ${token}`, "accept-language": "fa" },
    });
    const problem = await refused.json();
    expect([refused.status, problem.code, refused.headers.get("retry-after")]).toEqual([
      503,
      "request.database_away",
      "5",
    ]);
    expect(problem.title).toContain("پایگاه داده");
    expect(JSON.stringify(problem)).not.toMatch(/127\.0\.0\.1|ECONN|postgres/);
    expect(
      (await fetch(`${api.server.url}/api/v1/rules`)).status,
      "reference data needs no database",
    ).toBe(200);
    expect(
      (await fetch(`${api.server.url}/`)).status,
      "a page that was shown before is still shown",
    ).toBe(200);
    await line.mend();
    await becomes(well);
    expect((await api.send("GET", "/characters", { token })).status).toBe(200);
  }, 60_000);
});
