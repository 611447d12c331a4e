import { afterAll, beforeAll, describe, expect, inject, it, vi } from "vitest";
import { startServer, type TestServer } from "../support/server";
import { startInference } from "../support/stand-ins/inference";
import { startS3 } from "../support/stand-ins/s3";
import { startUpstash } from "../support/stand-ins/upstash";

// As on Vercel: Next's own server and caches, no worker, files and limits elsewhere, portraits by the model.

const keys = {
  accessKeyId: "AKIDSTANDIN",
  secretAccessKey: "a secret of the stand-in",
  region: "us-east-1",
};
let site: TestServer;
let bucket: Awaited<ReturnType<typeof startS3>>;
let upstash: Awaited<ReturnType<typeof startUpstash>>;
let model: Awaited<ReturnType<typeof startInference>>;

beforeAll(async () => {
  bucket = await startS3({ ...keys, bucket: "mythwright" });
  upstash = await startUpstash({ token: "a token of the stand-in" });
  model = await startInference({ token: "hf_test" });
  site = await startServer({
    postgresAdminUrl: inject("postgresAdminUrl"),
    plainNext: true,
    settings: {
      VERCEL: "1",
      TRUST_PROXY: "1",
      UPSTASH_REDIS_REST_URL: upstash.url,
      UPSTASH_REDIS_REST_TOKEN: "a token of the stand-in",
      STORAGE_DRIVER: "s3",
      S3_BUCKET: "mythwright",
      S3_REGION: keys.region,
      S3_ENDPOINT: bucket.url,
      S3_ACCESS_KEY_ID: keys.accessKeyId,
      S3_SECRET_ACCESS_KEY: keys.secretAccessKey,
      S3_FORCE_PATH_STYLE: "1",
      HF_TOKEN: "hf_test",
      HF_ENDPOINT_URL: model.url,
    },
  });
}, 120_000);

afterAll(async () => {
  await site?.stop();
  await model?.close();
  await upstash?.close();
  await bucket?.close();
});

let token = "";
// biome-ignore lint/suspicious/noExplicitAny: bodies are held against the document elsewhere, and read here
async function call(method: string, path: string, body?: unknown): Promise<any> {
  const response = await fetch(`${site.url}/api/v1${path}`, {
    method,
    headers: {
      "content-type": "application/json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok)
    throw new Error(`${method} ${path}: ${response.status} ${text}\n${site.said()}`);
  return text ? JSON.parse(text) : undefined;
}

const page = async (path: string) => {
  const response = await fetch(`${site.url}${path}`);
  return { status: response.status, text: await response.text(), headers: response.headers };
};

describe("without a server of ours", () => {
  it("health knows each part, and that each answers", async () => {
    const health = await (await fetch(`${site.url}/api/health`)).json();
    expect(health.state).toBe("ok");
    expect(Object.values<{ state: string }>(health.parts).map(({ state }) => state)).toEqual([
      "ok",
      "ok",
      "ok",
      "ok",
    ]);
  });

  it("somebody signs up, makes a character, gets its portrait from the model, and shares it", async () => {
    const account = { email: "plain@example.org", password: "seven quiet foxes", name: "Mira" };
    token = (await call("POST", "/auth/signup", account)).accessToken;
    const { id } = await call("POST", "/characters", {
      surprise: true,
      seed: "plain",
      name: "Ysolde Fen",
    });
    const run = await call("POST", `/characters/${id}/portraits`, {
      provider: "hugging-face",
      seed: "1",
    });
    await vi.waitFor(
      async () =>
        expect(await call("GET", `/generations/${run.id}`)).toMatchObject({ state: "succeeded" }),
      { timeout: 60_000, interval: 300 },
    );
    const { slug } = await call("PUT", `/characters/${id}/publication`, { visibility: "public" });

    const shared = await page(`/c/${slug}`);
    expect(shared.status).toBe(200);
    expect(shared.text).toContain("Ysolde Fen");
    expect(shared.headers.get("set-cookie")).toBeNull();
    const picture = /\/media\/[\w./-]+\.(?:avif|webp)/.exec(shared.text)?.[0];
    const image = await fetch(`${site.url}${picture}`);
    expect([image.status, image.headers.get("x-content-type-options")]).toEqual([200, "nosniff"]);
    expect((await image.arrayBuffer()).byteLength).toBeGreaterThan(1000);
    expect(bucket.state.verdicts).not.toContain("SignatureDoesNotMatch");

    await call("PATCH", `/characters/${id}`, { name: "Ysolde of the Fen" });
    expect((await page(`/c/${slug}`)).text, "an edit shows at the next request").toContain(
      "Ysolde of the Fen",
    );
    expect((await page(`/fa/c/${slug}`)).text).toContain('lang="fa"');
    expect((await page(`/c/${slug}.json`)).headers.get("content-type")).toContain(
      "application/json",
    );
  }, 120_000);

  it("a page of the studio carries its nonce", async () => {
    const signIn = await page("/sign-in");
    expect(signIn.headers.get("content-security-policy")).toContain("'nonce-");
    expect(signIn.headers.get("x-frame-options")).toBe("DENY");
  });
});
