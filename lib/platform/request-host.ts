import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { isLoopback } from "./network";

/** The host name of a `Host` header, without the port and without the brackets of IPv6; null where it names none. */
function hostNameOf(header: string): string | null {
  const address = `http://${header}`;
  if (/[/?#@\\\s]/.test(header) || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^\[|\]$/g, "");
}

function isLocalName(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost");
}

/** True where only programs on this very machine can reach an address. */
export function isLocalUrl(url: string): boolean {
  const name = new URL(url).hostname.replace(/^\[|\]$/g, "");
  return isLocalName(name) || isLoopback(name);
}

/**
 * Why a request is not for this site, as the status to answer. A page of another site whose name has been pointed at our
 * address (DNS rebinding) names itself in `Host`; our own name, this machine's names and bare addresses cannot be pointed
 * anywhere.
 */
export function hostRefusal(
  request: Pick<IncomingMessage, "headersDistinct">,
  appUrl: string,
): 400 | 421 | null {
  const given = request.headersDistinct.host ?? [];
  if (given.length > 1) return 400;
  const [header] = given;
  if (header === undefined) return null;
  const name = hostNameOf(header);
  if (!name) return 400;
  const own = new URL(appUrl).hostname.replace(/^\[|\]$/g, "");
  return name === own || isLocalName(name) || isIP(name) ? null : 421;
}

/** True for a program on this machine that speaks to us directly: a proxy on the same machine says whom it speaks for. */
export function isLocalPeer(request: IncomingMessage): boolean {
  const { headers, socket } = request;
  const forwarded =
    headers["x-forwarded-for"] ?? headers.forwarded ?? headers["x-real-ip"] ?? headers.via;
  const name = hostNameOf(headers.host ?? "");
  return (
    forwarded === undefined &&
    isLoopback(socket.remoteAddress ?? null) &&
    name !== null &&
    (isLocalName(name) || isLoopback(name))
  );
}
