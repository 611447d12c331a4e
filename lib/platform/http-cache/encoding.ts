import type { Encoding } from "./page-cache";

const packable =
  /^(text\/|application\/(json|javascript|xml|manifest\+json|problem\+json|ld\+json|rss\+xml)|image\/svg)/;
const bytesMin = 1024;

/** What the client takes, the smallest first (RFC 9110, 12.5.3: `q=0` refuses). */
export function encodingFor(acceptEncoding: string | undefined): Encoding {
  const offered = (acceptEncoding ?? "")
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(";")[0]?.trim());
  if (offered.includes("br")) return "br";
  if (offered.includes("gzip")) return "gzip";
  return "identity";
}

/** Whether packing such a body makes it smaller. Pictures, fonts and event streams are left alone. */
export function isPackable(contentType: string, bytes: number): boolean {
  return (
    bytes >= bytesMin && packable.test(contentType) && !contentType.startsWith("text/event-stream")
  );
}
