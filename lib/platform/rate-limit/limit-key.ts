import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";

/** The first 64 bits: a household or a server has at least that many addresses of its own. */
function network64(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped?.[1]) return mapped[1];
  const [head = "", tail] = (address.split("%")[0] ?? "").toLowerCase().split("::");
  const front = head === "" ? [] : head.split(":");
  const back = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - front.length - back.length)).fill("0");
  const groups = [...front, ...zeros, ...back].slice(0, 4);
  return groups.map((group) => group.replace(/^0+(?=.)/, "")).join(":");
}

/** What is counted by: bounded in length, and no address or account can be read from it in Redis or in memory. */
export function limitKey(key: string): string {
  const subject = isIPv6(key) ? network64(key) : key;
  return createHash("sha256").update(subject).digest("base64url").slice(0, 24);
}
