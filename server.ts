// The production server on our own machines (`next start` and Vercel work without it): Next, plus a request id on every
// request, an access log, a cache for public pages, Content-Security-Policy for them, and a stop that drops nobody.

import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import next from "next";
import { notFoundScript } from "@/components/layout/not-found-script";
import { shellScript } from "@/components/layout/shell-script";
import { localeOfPath, locales } from "@/lib/i18n/locales";
import { localePath, splitLocale } from "@/lib/i18n/paths";
import { BadConfiguration, env } from "@/lib/platform/env";
import { publicAnswers, type StandIn } from "@/lib/platform/http-cache/public-answers";
import { loadCircuit } from "@/lib/platform/load-circuit";
import { log } from "@/lib/platform/log/log";
import { isLocalPeer } from "@/lib/platform/request-host";
import {
  currentRequestId,
  inRequest,
  notedRefusal,
  type RequestScope,
} from "@/lib/platform/request-scope";
import { ownShutdown, runShutdown } from "@/lib/platform/shutdown";
import { answerFailure } from "@/lib/transport/door/answer-failure";
import { guardRequest } from "@/lib/transport/door/guard-request";
import { brokenPage, plainPage, plainPagePolicy } from "@/lib/transport/door/plain-page";
import { refuseBytes } from "@/lib/transport/door/refuse-bytes";
import {
  headerBytesMax,
  isPageForm,
  pathOf,
  shortenUserAgent,
} from "@/lib/transport/door/request-rules";
import { shedLoad } from "@/lib/transport/door/shed-load";
import { phraseCode } from "@/lib/transport/phrase-fault";
import { refuseUpgrade } from "@/lib/transport/socket/refuse-upgrade";
import { startSockets } from "@/lib/wiring/sockets";

const drainMs = 5000;
const headersTimeoutMs = 20_000;
const requestTimeoutMs = 120_000;
const requestId = /^[\w.-]{8,80}$/;

function settings() {
  try {
    return env();
  } catch (error) {
    if (!(error instanceof BadConfiguration)) throw error;
    console.error(error.message);
    process.exit(78);
  }
}

const {
  HOST,
  PORT,
  NODE_ENV,
  APP_URL,
  TRUST_PROXY,
  PAGE_CACHE_MB,
  STORAGE_PUBLIC_URL,
  STORAGE_DRIVER,
} = settings();
const dev = NODE_ENV !== "production";
const https = APP_URL.startsWith("https://");

const server = createServer({
  maxHeaderSize: headerBytesMax,
  requestTimeout: requestTimeoutMs,
  headersTimeout: headersTimeoutMs,
  keepAliveTimeout: 65_000,
  // Some clients offer HTTP/2 with every request (`Upgrade: h2c`); they are answered as if they had not.
  shouldUpgradeCallback: ({ headers }) => headers.upgrade?.toLowerCase() === "websocket",
});
/** Where Next listens for upgrades: it would hang up on those that it does not know. */
const nextUpgrades = createServer();
const app = next({ dev, port: PORT, hostname: "localhost", httpServer: nextUpgrades });
ownShutdown();
// `x-mw-address` is ours on every request from here on, and may be believed.
(globalThis as { mythwrightServer?: boolean }).mythwrightServer = true;
const handleByNext = shedLoad(app.getRequestHandler(), loadCircuit());
const rules = { appUrl: APP_URL, checkHost: true };
await app.prepare();
const sockets = startSockets(rules);

const images = [
  ...(STORAGE_PUBLIC_URL ? [new URL(STORAGE_PUBLIC_URL).origin] : []),
  ...(STORAGE_DRIVER === "uploadthing" ? ["https://*.ufs.sh", "https://utfs.io"] : []),
];
const handle = dev
  ? handleByNext
  : publicAnswers(handleByNext, {
      cacheBytesMax: PAGE_CACHE_MB * 1024 * 1024,
      https,
      images,
      connections: STORAGE_DRIVER === "uploadthing" ? ["https://*.ingest.uploadthing.com"] : [],
      standIn,
      knownScripts: new Set([shellScript, notFoundScript]),
    });

/** Where this process reaches itself, whatever it listens on. */
function ownAddress(): string {
  const { address, family, port } = server.address() as AddressInfo;
  const host = /^(0\.0\.0\.0|::)$/.test(address)
    ? "127.0.0.1"
    : family === "IPv6"
      ? `[${address}]`
      : address;
  return `http://${host}:${port}`;
}

/** Of ours alone, so that nobody else is shown the page of a missing address as if it were there. */
const ownRequest = randomUUID();
const missingPaths = new Set(locales.map((locale) => localePath(locale, "/missing")));
const missingPages = new Map<string, Promise<Buffer>>();

/** Asked of ourselves once a language: an address that nothing answers gives the whole page of a missing one. */
function missingPage(url: string): Promise<Buffer> {
  const path = localePath(localeOfPath(url), "/missing");
  const known = missingPages.get(path);
  if (known) return known;
  const asked = fetch(`${ownAddress()}${path}`, {
    headers: { "x-mw-own": ownRequest },
    signal: AbortSignal.timeout(5000),
  })
    .then(async (answer) => {
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      return Buffer.from(await answer.arrayBuffer());
    })
    .catch((err) => {
      missingPages.delete(path);
      throw err;
    });
  missingPages.set(path, asked);
  return asked;
}

async function standIn(url: string, status: number): Promise<StandIn> {
  if (status === 404) return { body: await missingPage(url) };
  const locale = splitLocale(url).locale;
  const refusal = notedRefusal();
  const page =
    refusal && refusal.status < 500
      ? plainPage(locale, phraseCode(locale, refusal.code))
      : brokenPage(locale, refusal?.code, currentRequestId());
  return { body: Buffer.from(page), policy: plainPagePolicy };
}

/** Who really called. Without a trusted proxy nobody's word counts but the connection's. */
function noteCaller(request: IncomingMessage): string {
  const given = request.headers["x-request-id"]?.toString();
  if (isLocalPeer(request)) request.headers["x-mw-local"] = "1";
  else delete request.headers["x-mw-local"];
  const id = TRUST_PROXY && given && requestId.test(given) ? given : randomUUID();
  request.headers["x-request-id"] = id;
  const socketAddress = request.socket.remoteAddress?.replace(/^::ffff:/, "") ?? "";
  const forwarded = request.headers["x-forwarded-for"]?.toString().split(",").at(-1)?.trim();
  const address = (TRUST_PROXY && forwarded) || socketAddress;
  request.headers["x-mw-address"] = address;
  request.headers["x-real-ip"] = address;
  if (!TRUST_PROXY) {
    request.headers["x-forwarded-for"] = address;
    delete request.headers["x-forwarded-host"];
    delete request.headers["x-forwarded-proto"];
    delete request.headers.forwarded;
  }
  return id;
}

function noteAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  begun: number,
) {
  const level = path.startsWith("/_next/") ? "debug" : "info";
  log()[level](
    {
      method: request.method,
      path,
      status: response.statusCode,
      ms: Math.round((performance.now() - begun) * 10) / 10,
      aborted: !response.writableFinished || undefined,
    },
    "answered",
  );
}

server.on("request", (request, response) => {
  const begun = performance.now();
  const id = noteCaller(request);
  const path = pathOf(request.url ?? "/");
  const scope: RequestScope = { requestId: id, isFormUnread: isPageForm(request) };
  response.setHeader("x-request-id", id);
  // The build cannot know it: one image serves many addresses.
  if (https) response.setHeader("strict-transport-security", "max-age=63072000; includeSubDomains");
  inRequest(scope, () => {
    response.once("close", () => noteAnswer(request, response, path, begun));
    if (!guardRequest(request, response, rules)) return;
    if (missingPaths.has(path) && request.headers["x-mw-own"] !== ownRequest)
      request.url = `${path}/page`;
    answerFailure(response, scope);
    handle(request, response).catch((err) => {
      log().error({ err, path }, "a request failed outside of Next");
      if (!response.headersSent) response.writeHead(500, { "content-type": "text/plain" });
      response.end();
    });
  });
});

server.on("upgrade", (request, socket, head) => {
  noteCaller(request);
  shortenUserAgent(request.headers);
  if (sockets.upgrade(request, socket, head)) return;
  if (dev) nextUpgrades.emit("upgrade", request, socket, head);
  else refuseUpgrade(socket, 404);
});

let stopping = false;
async function stop(why: string) {
  if (stopping) return;
  stopping = true;
  log().info({ why }, "stopping: no new requests, the open ones are answered first");
  const closed = new Promise((resolve) => server.close(resolve));
  await sockets.stop();
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
  clearInterval(idle);
  server.closeAllConnections();
  await runShutdown();
  process.exit(0);
}

process.on("SIGTERM", () => void stop("SIGTERM"));
process.on("SIGINT", () => void stop("SIGINT"));
// Whoever started us is gone: nobody would ever stop us.
process.on("disconnect", () => void stop("the starter is gone"));

server.on("clientError", refuseBytes);
server.on("connect", (_request, socket) =>
  socket.end("HTTP/1.1 405 Method Not Allowed\r\nconnection: close\r\n\r\n"),
);

server.on("error", (error) => {
  log().error({ err: error }, "the server cannot listen");
  process.exit(1);
});
server.listen(PORT, HOST, () => {
  log().info({ host: HOST, port: PORT, dev, pid: process.pid }, "ready");
  process.send?.({ ready: true });
});
