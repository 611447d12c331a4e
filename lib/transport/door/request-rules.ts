import type { IncomingMessage } from "node:http";
import { Fault } from "@/lib/kernel/fault";
import { hostRefusal } from "@/lib/platform/request-host";

/** Bytes of all headers of a request; Node itself answers 431 beyond. */
export const headerBytesMax = 8 * 1024;
export const pathLengthMax = 2048;
const parametersMax = 100;
const userAgentMax = 300;
const pageMethods = "GET, HEAD, OPTIONS, POST";
const fileMethods = "GET, HEAD, OPTIONS";
const everyMethod = "DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT";
/** The manifest was written by the build, and would be sent whatever the method. */
const files = /^\/(?:_next|api\/manifest|fonts|media|schemas|\.well-known)\//;
/** What watches us asks by the address of the machine, and learns nothing that is not for everybody. */
const watched = /^\/api\/(?:health|metrics)$/;

const multipart = /^multipart\//i;
/** RFC 2046, 5.1.1: one to seventy signs of these, in quotes where they need it. */
const boundary =
  /;\s{0,9}boundary=(?:"[\w'()+,./:=? -]{0,69}[\w'()+,./:=?-]"|[\w'+.-]{1,70})\s{0,9}(?:;|$)/i;

export type Refusal = { fault: Fault; headers?: Readonly<Record<string, string>> };
export type AskedRequest = Pick<IncomingMessage, "method" | "url" | "headers" | "headersDistinct">;
export type RulesOptions = {
  appUrl: string;
  /** Whether the host is ours to check; a platform with addresses of its own routes by it. */
  checkHost: boolean;
};

export const isApiPath = (path: string) => /^\/api(?:\/|$)/i.test(path);

/** Cut before anything is looked for in it: patterns of others are slow on long ones. */
export function shortenUserAgent(headers: IncomingMessage["headers"]): void {
  const given = headers["user-agent"];
  if (given !== undefined && given.length > userAgentMax)
    headers["user-agent"] = given.slice(0, userAgentMax);
}

function unknownHost(
  request: AskedRequest,
  path: string,
  { appUrl, checkHost }: RulesOptions,
): Refusal | null {
  const status = hostRefusal(request, appUrl);
  if (status === 400 || request.headers.host === undefined)
    return { fault: new Fault("malformed", "request.host_invalid") };
  if (status === null || !checkHost || watched.test(path)) return null;
  return {
    fault: new Fault("malformed", "request.host_unknown", {
      params: { host: new URL(appUrl).host },
    }),
  };
}

function isReadable(path: string): boolean {
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function addressRefusal(url: string, path: string): Refusal | null {
  if (path.length > pathLengthMax) {
    return {
      fault: new Fault("too_large", "request.address_too_long", {
        params: { limit: pathLengthMax },
      }),
    };
  }
  let parameters = 0;
  for (let at = path.length; at >= 0 && parameters <= parametersMax; at = url.indexOf("&", at + 1))
    parameters += 1;
  if (parameters > parametersMax) {
    return {
      fault: new Fault("too_large", "request.too_many_parameters", {
        params: { limit: parametersMax },
      }),
    };
  }
  if (!path.startsWith("/") || !isReadable(path))
    return { fault: new Fault("malformed", "request.malformed_path") };
  return null;
}

/** The methods that some address of this kind knows, as an `Allow` header has them. */
export function allowedOf(path: string): string {
  return files.test(path) ? fileMethods : isApiPath(path) ? everyMethod : pageMethods;
}

function methodRefusal(method: string, path: string): Refusal | null {
  const allowed = allowedOf(path);
  if (allowed.split(", ").includes(method)) return null;
  const fault = new Fault("forbidden", "request.method_not_allowed", { params: { allowed } });
  return { fault, headers: { allow: allowed } };
}

/** A form of another site, sent with the browser's cookie. The API asks for itself, where it knows who asks how. */
function crossSiteRefusal(
  { method, headers }: AskedRequest,
  path: string,
  { appUrl }: RulesOptions,
): Refusal | null {
  if (method !== "POST" || isApiPath(path)) return null;
  const { origin, host } = headers;
  const site = headers["sec-fetch-site"];
  const isOurs =
    origin === undefined ||
    origin === new URL(appUrl).origin ||
    (URL.canParse(origin) && new URL(origin).host === host);
  if (isOurs && (site === undefined || site === "same-origin" || site === "none")) return null;
  return { fault: new Fault("forbidden", "auth.cross_site") };
}

/** A form for a page of ours, in the two ways that Next takes one apart. */
export function isPageForm({ method, url, headers }: AskedRequest): boolean {
  if (method !== "POST" || isApiPath(pathOf(url ?? "/"))) return false;
  return headers["next-action"] !== undefined || multipart.test(headers["content-type"] ?? "");
}

/** A form in parts that does not say how its parts are told from each other. */
function formRefusal(request: AskedRequest): Refusal | null {
  const type = request.headers["content-type"] ?? "";
  if (!isPageForm(request) || !multipart.test(type) || boundary.test(type)) return null;
  return { fault: new Fault("malformed", "request.malformed_form") };
}

/** The path of a request target, without its query. */
export function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

/** What is refused before anything else is done with a request, or null. Costs the same whatever is sent. */
export function refusalOf(request: AskedRequest, options: RulesOptions): Refusal | null {
  const url = request.url ?? "/";
  const path = pathOf(url);
  return (
    (request.method === "TRACE" ? methodRefusal("TRACE", path) : null) ??
    addressRefusal(url, path) ??
    unknownHost(request, path, options) ??
    methodRefusal(request.method ?? "GET", path) ??
    crossSiteRefusal(request, path, options) ??
    formRefusal(request)
  );
}
