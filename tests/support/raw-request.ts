import { connect } from "node:net";

export type RawAnswer = { status: number; head: string; body: string };

/** Sends bytes as they are and reads until the server closes: for what no client of HTTP would send. */
export function rawRequest(
  url: string,
  bytes: string | Buffer,
  { timeoutMs = 10_000 } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname);
    const late = setTimeout(
      () => socket.destroy(new Error(`no answer to ${String(bytes).slice(0, 80)}`)),
      timeoutMs,
    );
    const chunks: Buffer[] = [];
    let failed: Error | undefined;
    socket.on("connect", () => socket.write(bytes));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", (error) => {
      failed = error;
    });
    socket.on("close", () => {
      clearTimeout(late);
      const text = Buffer.concat(chunks).toString("latin1");
      const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(text)?.[1] ?? 0);
      if (status === 0 && failed) return reject(failed);
      const end = text.indexOf("\r\n\r\n");
      resolve({
        status,
        head: end < 0 ? text : text.slice(0, end),
        body: end < 0 ? "" : text.slice(end + 4),
      });
    });
  });
}

/** A request without a body, closed after its answer. */
export function rawHead(
  url: string,
  line: string,
  headers: readonly string[] = [`Host: ${new URL(url).host}`],
): string {
  return `${[`${line} HTTP/1.1`, ...headers, "Connection: close"].join("\r\n")}\r\n\r\n`;
}
