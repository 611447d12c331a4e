import type { Duplex } from "node:stream";
import { pathLengthMax } from "./request-rules";

const reasons: Readonly<Record<string, readonly [string, string]>> = {
  HPE_HEADER_OVERFLOW: [
    "431 Request Header Fields Too Large",
    "The headers of the request are larger than 8 KiB.",
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ["408 Request Timeout", "The request did not arrive in time."],
};
const addressTooLong = ["414 URI Too Long", "The path is longer than 2,048 characters."] as const;
const unreadable = ["400 Bad Request", "The request cannot be read as HTTP."] as const;

/** Node counts the request line among the headers: where that line alone is too long, the answer says so. */
function isLongLine({ code, rawPacket }: UnreadableRequest): boolean {
  if (code !== "HPE_HEADER_OVERFLOW" || !rawPacket) return false;
  const end = rawPacket.indexOf("\r\n");
  return end < 0 || end > pathLengthMax;
}

type UnreadableRequest = Error & { code?: string; rawPacket?: Buffer };

/** Answers bytes that never became a request; for the server's `clientError`. */
export function refuseBytes(error: UnreadableRequest, socket: Duplex): void {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] = isLongLine(error)
    ? addressTooLong
    : (reasons[error.code ?? ""] ?? unreadable);
  const head = [
    `HTTP/1.1 ${status}`,
    "content-type: text/plain; charset=utf-8",
    `content-length: ${sentence.length + 1}`,
    "cache-control: no-store",
    "x-content-type-options: nosniff",
    "connection: close",
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${sentence}\n`);
}
