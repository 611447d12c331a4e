import { deflateSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  type Api,
  cookieFor,
  freshAddress,
  type Somebody,
  somebody,
  startApi,
} from "../support/api";
import { type Asked, askAll, statusOfAnswer } from "../support/plain-ask";
import { chunkBomb, decompressionBomb, paintedImage } from "../support/stand-ins/odd-images";

// What one request may cost the process that answers everybody: 50 ms of its loop and 64 MB beyond what a plain one costs. A
// stall is at least as long as the loop's lag and as the processor's time, so that a busy machine alone is never taken for
// one; what is measured is the best of three.

const stallMaxMs = 50;
const growthMax = 64 * 1024 * 1024;
const tries = 3;

let api: Api;
let me: Somebody;
let cookie: string;
let plainMs = 0;

const pageForm = { "content-type": "multipart/form-data; boundary=x" };
const json = { "content-type": "application/json" };

type Cost = { stallMs: number; growth: number; status: number };

async function costOnce(asked: Asked): Promise<Cost> {
  await api.server.probe();
  const before = await api.server.probe();
  const status = await statusOfAnswer(api.server.url, {
    ...asked,
    headers: { "x-forwarded-for": freshAddress(), ...asked.headers },
  });
  const after = await api.server.probe();
  return {
    stallMs: Math.min(after.cpuMs, after.lagMs),
    growth: after.rssMax - before.rssMax,
    status,
  };
}

async function costOf(asked: Asked, plain: number): Promise<Cost> {
  let best = await costOnce(asked);
  for (let again = 1; again < tries && !isCheap(best, plain); again += 1) {
    const next = await costOnce(asked);
    best = {
      stallMs: Math.min(best.stallMs, next.stallMs),
      growth: Math.min(best.growth, next.growth),
      status: next.status,
    };
  }
  return best;
}

const isCheap = ({ stallMs, growth, status }: Cost, plain: number) =>
  stallMs <= plain + stallMaxMs && growth <= growthMax && status > 0 && status < 500;

/** `plain` milliseconds are what an honest request of this kind takes. */
async function mustBeCheap(
  all: Readonly<Record<string, Asked>>,
  plain: number = plainMs,
): Promise<void> {
  const dear: string[] = [];
  for (const [name, asked] of Object.entries(all)) {
    const cost = await costOf(asked, plain);
    if (!isCheap(cost, plain))
      dear.push(
        `${name}: ${cost.status}, ${Math.round(cost.stallMs)} ms, ${Math.round(cost.growth / 2 ** 20)} MB`,
      );
  }
  expect(dear).toEqual([]);
}

beforeAll(async () => {
  api = await startApi({}, { probe: true });
  me = await somebody();
  cookie = await cookieFor(me);
  // Everything that is loaded at its first use is loaded before anything is measured.
  const warm = [
    "/",
    "/sign-in",
    "/showcase/search?query=a",
    "/dashboard",
    "/api/docs",
    "/api/v1/showcase",
    "/api/v1/auth/me",
    "/nothing-like-that",
  ].map((path) => ({ path, headers: { cookie, "x-forwarded-for": freshAddress() } }));
  await askAll(api.server.url, [...warm, ...warm], 2);
  const writes = ["/rules/check", "/rules/sheet", "/imports/preview", "/auth/login"];
  for (const path of writes) await api.send("POST", path, { token: me.token, body: {} });
  await api.send("PUT", "/me/avatar", { token: me.token, body: { image: "AAAA" } });
  const plain = [];
  for (let at = 0; at < 5; at += 1) plain.push((await costOnce({ path: "/sign-in" })).stallMs);
  plainMs = Math.min(...plain);
}, 120_000);

afterAll(() => api?.stop());

const long = (unit: string, length = 7000) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const bearer = () => ({ authorization: `Bearer ${me.token}` });

// Each is measured alone; a busy machine needs its time for them.
describe("one request costs nobody else their time", { timeout: 60_000 }, () => {
  it.each(["/", "/api/v1/auth/me", "/dashboard"])("by a header to %s", async (path) => {
    const values: Record<string, string> = {
      "user-agent": long("a-"),
      accept: long("text/html;q=0.1,"),
      "accept-language": long("fa-IR;q=0.1,"),
      "accept-encoding": long("br;q=0.1, "),
      authorization: `Bearer ${long("eyJ.", 6900)}`,
      cookie: long("a=b; "),
      "content-type": `text/${long(" ;")}x`,
      "if-none-match": long('W/"\\", '),
      range: `bytes=${long("0-0,")}`,
      "x-forwarded-for": long("1.1.1.1, "),
      "x-request-id": long("a."),
      "next-router-state-tree": encodeURIComponent("[".repeat(2300)),
      origin: `http://${long("a.")}`,
      referer: `http://${long("-")}`,
    };
    await mustBeCheap(
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          {
            path,
            headers: { ...(name.startsWith("next") ? { rsc: "1" } : {}), [name]: value },
          },
        ]),
      ),
    );
  });

  it("by its path", async () => {
    const units = ["a", "-", "a-", "%2F", "../", "%D9%86", "a.", "_", "/a", "%20", "[", "(a"];
    await mustBeCheap(
      Object.fromEntries(
        units.flatMap((unit) =>
          ["/", "/c/", "/api/v1/", "/media/"].map((start) => [
            `${start}${unit}…`,
            { path: start + long(unit, 1900) },
          ]),
        ),
      ),
    );
  });

  it("by its query", async () => {
    const units = [
      "a",
      "%D9%86",
      "%E2%80%8C",
      "%25",
      "_",
      "a%20",
      "%C3%A9",
      "۱",
      "(",
      "-",
      "%5C",
    ].map((unit) => encodeURI(decodeURI(unit)));
    await mustBeCheap({
      ...Object.fromEntries(
        units.flatMap((unit) =>
          ["/showcase/search?query=", "/api/v1/showcase?query=", "/sign-in?next=/"].map((start) => [
            `${start}${unit}…`,
            { path: start + long(unit, 6000) },
          ]),
        ),
      ),
      "100 parameters": { path: `/showcase/search?${long("a=b&", 390)}` },
      "10,000 parameters": { path: `/showcase/search?${long("a&", 7000)}` },
      "one parameter, again and again": { path: `/api/v1/showcase?${long("query=a&", 700)}` },
    });
  });

  it("by a body", async () => {
    const write = (path: string, body: string, more: Record<string, string> = {}): Asked => ({
      method: "POST",
      path: `/api/v1${path}`,
      headers: { ...json, ...bearer(), ...more },
      body,
    });
    const choices = (count: number) =>
      `{"build":{"pack":"srd-5.2","choices":[${long('{"slot":"species","take":["elf"]},', 33 * count)}{"slot":"x","take":[]}]}}`;
    const names = Array.from({ length: 80_000 }, (_, at) => `"n${at}":1`).join(",");
    const text = (unit: string, size: number) => JSON.stringify(long(unit, size));
    await mustBeCheap({
      "nesting of lists": write("/rules/check", "[".repeat(500_000)),
      "nesting of objects": write("/rules/check", '{"a":'.repeat(150_000)),
      "80,000 names": write("/auth/recovery", `{${names}}`),
      "80,000 names to the rules": write("/rules/check", `{${names}}`),
      "900 unknown names": write("/rules/check", `{${names.slice(0, 8000)}:1}`),
      "30,000 choices": write("/rules/check", choices(30_000)),
      "1,500 bad choices": write("/rules/check", choices(1500)),
      "1,500 bad choices for a sheet": write("/rules/sheet", choices(1500)),
      "a long number": write("/rules/check", `{"a":${"9".repeat(900_000)}}`),
      "long escapes": write("/rules/check", `{"a":"${"\\ud83d".repeat(150_000)}"}`),
      "one name twice, 500 times": write("/rules/check", `{${long('"a":1,', 3000)}"a":1}`),
      "a long password": write("/auth/login", `{"email":"a@b.cd","password":${text("a", 20_000)}}`),
      "a long address": write("/auth/recovery", `{"email":${text("a.", 20_000)}}`),
      "an address of signs": write("/auth/recovery", `{"email":${text("a@", 20_000)}}`),
      "a long story": write("/characters", `{"biography":${text("<p>((", 900_000)}}`),
      "a long name": write("/characters", `{"name":${text("\u{1f409}\u200d", 100_000)}}`),
    });
  });

  it("by a form for a page", async () => {
    const part = (name: string, value: string) =>
      `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const send = (body: string, headers: Record<string, string> = pageForm): Asked => ({
      method: "POST",
      path: "/sign-in",
      headers: { origin: api.server.url, ...headers },
      body,
    });
    await mustBeCheap({
      "many parts": send(`${long(part("a", "b"), 60_000)}\r\n--x--`),
      "one long header": send(`--x\r\nContent-Disposition: ${long("form-data; ", 60_000)}\r\n\r\n`),
      "a long name": send(`${part(long("a.", 60_000), "b")}--x--`),
      "boundaries that begin": send(long("\r\n--", 60_000)),
      "a boundary that repeats itself": send(long("-", 60_000), {
        "content-type": `multipart/form-data; boundary=${"-".repeat(70)}`,
      }),
      "nested names": send(`${part(long("$ACTION_1:", 500), "{")}--x--`),
      "a deep argument": send(long("[", 60_000), {
        "content-type": "text/plain",
        "next-action": "7f".repeat(21),
      }),
      "a large number": send(`["$n${long("9", 60_000)}"]`, {
        "content-type": "text/plain",
        "next-action": "7f".repeat(21),
      }),
    });
  });
});

describe("a file that bursts", { timeout: 60_000 }, () => {
  const write = (path: string, method: string, file: object): Asked => ({
    method,
    path: `/api/v1${path}`,
    headers: { ...json, ...bearer() },
    body: JSON.stringify(file),
  });

  it("costs the process neither its loop nor its memory", async () => {
    const bombs = {
      "200 chunks of 7 MB": await chunkBomb("zTXt", 200, 7),
      "a profile of 100 MB": await chunkBomb("iCCP", 1, 100),
      "900 million dots": decompressionBomb(),
    };
    const card = await chunkBomb("iTXt", 40, 20);
    const packed = deflateSync(Buffer.alloc(32 * 1024 * 1024), { level: 9 });
    const honest = await paintedImage(900, 900);
    const whole = Buffer.concat([honest, Buffer.alloc(1_400_000 - honest.length)]);
    const plain = await costOnce(write("/me/avatar", "PUT", { image: whole.toString("base64") }));
    const all: Record<string, Asked> = {
      ...Object.fromEntries(
        Object.entries(bombs).map(([name, bytes]) => [
          name,
          write("/me/avatar", "PUT", { image: bytes.toString("base64") }),
        ]),
      ),
      "a card of 40 chunks of 20 MB": write("/imports/preview", "POST", {
        base64: card.toString("base64"),
      }),
      "zeroes, packed": write("/imports/preview", "POST", { base64: packed.toString("base64") }),
      "a card nested without end": write("/imports/preview", "POST", {
        text: `{"spec":"chara_card_v2","data":${"[".repeat(400_000)}`,
      }),
    };
    await mustBeCheap(all, Math.max(plainMs, plain.stallMs));
  });
});
