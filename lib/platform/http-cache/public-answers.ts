import type { IncomingMessage, ServerResponse } from "node:http";
import { log } from "../log/log";
import { contentSecurityPolicy } from "../security/content-security-policy";
import { inlineScripts } from "../security/inline-scripts";
import { dropEmptyActions } from "./empty-actions";
import { encodingFor, isPackable } from "./encoding";
import { appendVary, holdResponse } from "./hold-response";
import { bodyOf, type CachedPage, makePageCache, type PageCache } from "./page-cache";
import { stripHydration } from "./static-page";
import { now, type PageTags, whileAnswering } from "./tag-clock.ts";

export type PublicAnswersOptions = {
  cacheBytesMax: number;
  https: boolean;
  images: readonly string[];
  connections: readonly string[];
  /** Exact texts of the inline scripts the project itself writes. */
  knownScripts: ReadonlySet<string>;
  /**
   * The whole page that stands in for one that Next leaves to script: where there is nothing (404), or where something
   * broke (500 and more). `policy` is its own Content-Security-Policy where its scripts are not to be vouched for.
   */
  standIn?: (url: string, status: number) => Promise<StandIn>;
};

export type StandIn = { body: Buffer; policy?: string };

type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

const sharedMaxS = 300;
const heldBytesMax = 4 * 1024 * 1024;
const urlLengthMax = 500;
// Next tells the forms of one page apart by these; an answer that varies by anything else is not ours to keep.
const knownVary = /^(rsc|next-[\w-]+|accept-encoding)$/i;
const notOurs = [
  "rsc",
  "next-router-state-tree",
  "next-router-prefetch",
  "next-action",
  "authorization",
  "range",
];
const askEveryTime = "public, max-age=0, must-revalidate";
const dropped = new Set([
  "x-nextjs-cache",
  "connection",
  "keep-alive",
  "date",
  "transfer-encoding",
  "x-request-id",
  "content-length",
]);

const isPlainRead = (request: IncomingMessage) =>
  (request.method === "GET" || request.method === "HEAD") &&
  (request.url?.length ?? 0) <= urlLengthMax &&
  !notOurs.some((name) => name in request.headers) &&
  !/[?&]_rsc=/.test(request.url ?? "") &&
  !/__prerender_bypass/.test(request.headers.cookie ?? "");

function sharedSeconds(
  response: ServerResponse,
  url: string,
): { seconds: number; named: boolean } | undefined {
  const control = String(response.getHeader("cache-control") ?? "");
  if (response.statusCode !== 200 || response.hasHeader("set-cookie")) return undefined;
  if (/private|no-store|no-cache/.test(control)) return undefined;
  const vary = String(response.getHeader("vary") ?? "").split(/,\s*/);
  if (!vary.filter(Boolean).every((name) => knownVary.test(name))) return undefined;
  if (/immutable/.test(control) && url.startsWith("/_next/static/"))
    return { seconds: 86_400, named: true };
  const seconds = Number(/s-maxage=(\d+)/.exec(control)?.[1] ?? 0);
  return seconds > 0 ? { seconds: Math.min(seconds, sharedMaxS), named: false } : undefined;
}

const isHtml = (response: ServerResponse) =>
  /^text\/html/.test(String(response.getHeader("content-type") ?? ""));

/**
 * Wraps Next's handler: answers what it has kept by itself, keeps what may be kept, packs what is sent, and gives every
 * HTML answer that has no Content-Security-Policy of its own one that lists the hashes of its inline scripts.
 */
export function publicAnswers(handle: Handle, options: PublicAnswersOptions): Handle {
  const cache = makePageCache(options.cacheBytesMax);
  const warned = new Set<string>();

  /** Where a page fails before it begins, Next sends three bare words. */
  const isBareFailure = (response: ServerResponse, url: string) =>
    response.statusCode === 500 &&
    !/^\/api(?:\/|$)/.test(url) &&
    /^text\/plain/.test(String(response.getHeader("content-type") ?? ""));

  const needsStandIn = (response: ServerResponse, url: string) =>
    options.standIn !== undefined &&
    (isBareFailure(response, url) ||
      (isHtml(response) && (response.statusCode === 404 || response.statusCode >= 500)));

  async function standInFor(response: ServerResponse, url: string): Promise<StandIn | null> {
    if (!needsStandIn(response, url)) return null;
    try {
      return (await options.standIn?.(url, response.statusCode)) ?? null;
    } catch (err) {
      log().warn(
        { err, url },
        "the page that stands in for a missing one could not be had; Next's own goes out",
      );
      return null;
    }
  }

  function protect(response: ServerResponse, body: Buffer, url: string) {
    const { hashes, unknown } = inlineScripts(body.toString("utf8"), options.knownScripts);
    for (const text of unknown.filter((beginning) => !warned.has(beginning)).slice(0, 5)) {
      if (warned.size < 1000) warned.add(text);
      log().warn(
        { url, script: text },
        "an inline script nobody vouches for stands in a page and will not run",
      );
    }
    const { https, images, connections } = options;
    response.setHeader(
      "content-security-policy",
      contentSecurityPolicy({ scripts: hashes, https, images, connections }),
    );
  }

  return async (request, response) => {
    const url = request.url ?? "/";
    const acceptEncoding = request.headers["accept-encoding"]?.toString();
    const plain = isPlainRead(request);
    const key = `${request.headers.host ?? ""} ${url}`;
    const kept = plain ? cache.find(key) : undefined;
    if (kept) return send(request, response, kept, acceptEncoding);

    // Packing is ours: Next must hand over plain bytes, because hashes are taken of them.
    delete request.headers["accept-encoding"];
    const page: PageTags = { tags: null };
    const madeAt = now();
    const isCacheable = () =>
      plain && request.method === "GET" ? sharedSeconds(response, url) : undefined;
    holdResponse(response, acceptEncoding, {
      decide: () => {
        const length = Number(response.getHeader("content-length") ?? 0);
        const needsPolicy = isHtml(response) && !response.hasHeader("content-security-policy");
        const bodiless =
          request.method === "HEAD" || response.statusCode === 304 || response.statusCode === 204;
        const held = needsPolicy || needsStandIn(response, url) || isCacheable();
        return !bodiless && length <= heldBytesMax && held ? "hold" : "pass";
      },
      filter: () => (isHtml(response) ? dropEmptyActions() : undefined),
      whole: async (made, write) => {
        const instead = await standInFor(response, url);
        const whole = instead?.body ?? made;
        if (instead) response.setHeader("content-type", "text/html; charset=utf-8");
        const body = isHtml(response)
          ? dropEmptyActions()(Buffer.from(stripHydration(whole.toString("utf8"))), true)
          : whole;
        if (instead?.policy) response.setHeader("content-security-policy", instead.policy);
        else if (isHtml(response) && (instead || !response.hasHeader("content-security-policy")))
          protect(response, body, url);
        appendVary(response, "Accept-Encoding");
        const shared = isCacheable();
        // Shared caches further out do not hear of edits: they have to ask every time, and mostly hear "not changed".
        const missing =
          response.statusCode === 404 &&
          /s-maxage/.test(String(response.getHeader("cache-control") ?? ""));
        if (missing || (shared && !shared.named)) response.setHeader("cache-control", askEveryTime);
        const tags = shared?.named ? [] : page.tags && [...page.tags];
        const fresh: CachedPage = {
          status: response.statusCode,
          headers: headersOf(response),
          body,
          tags: tags ?? [],
          madeAt,
          expiresAt: Date.now() + (shared ? shared.seconds * 1000 : 0),
        };
        const stored = shared && tags ? cache.keep(key, fresh) : undefined;
        pack(response, stored ?? { ...fresh, packed: {} }, acceptEncoding).then(write, (err) => {
          log().error({ err, url }, "an answer could not be packed");
          write(body);
        });
      },
    });
    await whileAnswering(page, () => handle(request, response));
  };
}

type Kept = NonNullable<ReturnType<PageCache["find"]>>;

function headersOf(response: ServerResponse): CachedPage["headers"] {
  const entries = Object.entries(response.getHeaders()).filter(([name]) => !dropped.has(name));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, Array.isArray(value) ? value : String(value)]),
  );
}

async function pack(
  response: ServerResponse,
  page: Kept,
  acceptEncoding: string | undefined,
): Promise<Buffer> {
  const type = String(page.headers["content-type"] ?? "");
  const encoding = isPackable(type, page.body.byteLength)
    ? encodingFor(acceptEncoding)
    : "identity";
  const body = await bodyOf(page, encoding);
  if (encoding !== "identity") response.setHeader("content-encoding", encoding);
  return body;
}

/** Whether the client's copy is still good (RFC 9110, 13.1.2, compared weakly). */
function isSameAs(ifNoneMatch: string | undefined, etag: unknown): boolean {
  if (!ifNoneMatch || typeof etag !== "string") return false;
  const bare = (tag: string) => tag.trim().replace(/^W\//, "");
  return (
    ifNoneMatch.trim() === "*" || ifNoneMatch.split(",").some((tag) => bare(tag) === bare(etag))
  );
}

async function send(
  request: IncomingMessage,
  response: ServerResponse,
  page: Kept,
  acceptEncoding: string | undefined,
): Promise<void> {
  for (const [name, value] of Object.entries(page.headers))
    response.setHeader(name, value as string);
  if (isSameAs(request.headers["if-none-match"], page.headers.etag)) {
    response.writeHead(304).end();
    return;
  }
  const body = await pack(response, page, acceptEncoding);
  response.setHeader("content-length", body.byteLength);
  response.writeHead(page.status);
  response.end(request.method === "HEAD" ? undefined : body);
}
