import { STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** Answers a request for a socket that gets none, and closes the line. */
export function refuseUpgrade(socket: Duplex, status: number): void {
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`,
  );
}
