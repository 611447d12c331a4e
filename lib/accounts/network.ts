import { isIPv4, isIPv6 } from "node:net";

/** The part of an address that a household or an office has in common: `192.0.2.*`, `2001:db8:1:*`. */
export function networkOf(address: string | null): string | null {
  if (!address) return null;
  if (isIPv4(address)) return `${address.split(".").slice(0, 3).join(".")}.*`;
  if (!isIPv6(address)) return null;
  const [head = "", tail] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const groups = head === "" ? [] : head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === "" ? 0 : tail.split(":").length);
  const all = [...groups, ...Array.from({ length: missing }, () => "0"), ...(tail ? tail.split(":") : [])];
  return `${all
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}:*`;
}
