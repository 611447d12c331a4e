import { isIP } from "node:net";
import ipaddr from "ipaddr.js";

/** How many leading bits of an address make a network. */
export type NetworkBits = { v4: number; v6: number };

/** What one connection has to itself: providers give a household at least a /64. */
export const connectionBits: NetworkBits = { v4: 32, v6: 64 };
/** What one site has at most: an office, or a hosting customer. */
export const siteBits: NetworkBits = { v4: 24, v6: 48 };

/** Null where the text is no address. IPv4 inside IPv6 (`::ffff:192.0.2.1`) is read as IPv4, a zone is dropped. */
function parse(address: string | null): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const plain = address?.split("%")[0] ?? "";
  return isIP(plain) ? ipaddr.process(plain) : null;
}

/** The network of an address as `192.0.2.0/24` or `2001:db8:1::/48`; null where the text is no address. */
export function networkOf(address: string | null, { v4, v6 }: NetworkBits): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  const bits = parsed.kind() === "ipv4" ? v4 : v6;
  const kind = parsed.kind() === "ipv4" ? ipaddr.IPv4 : ipaddr.IPv6;
  return `${kind.networkAddressFromCIDR(`${parsed.toString()}/${bits}`).toString()}/${bits}`;
}

/** The site's network as people read it: `192.0.2.*`, `2001:db8:1:*`. */
export function shownNetworkOf(address: string | null): string | null {
  const parsed = parse(address);
  if (!parsed) return null;
  if (parsed instanceof ipaddr.IPv6)
    return `${parsed.parts
      .slice(0, 3)
      .map((part) => part.toString(16))
      .join(":")}:*`;
  return `${parsed.octets.slice(0, 3).join(".")}.*`;
}

export function isLoopback(address: string | null): boolean {
  return parse(address)?.range() === "loopback";
}
