import { createReadStream } from "node:fs";
import { connect } from "node:net";
import { env } from "../env";

/** `clean` also where no scanner is set up. */
export type ScanVerdict = "clean" | "infected" | "unavailable";

const deadlineMs = 60_000;
const replyBytesMax = 4096;

function lengthOf(chunk: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(chunk.length);
  return length;
}

/** One INSTREAM call of clamd's protocol: chunks with their lengths, an empty one, then the reply up to NUL. */
function askDaemon({ hostname, port }: URL, path: string): Promise<ScanVerdict> {
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || 3310) });
    const source = createReadStream(path, { highWaterMark: 64 * 1024 });
    let reply = "";
    const finish = (verdict: ScanVerdict) => {
      source.destroy();
      socket.destroy();
      resolve(verdict);
    };
    const timer = setTimeout(() => finish("unavailable"), deadlineMs);
    socket.once("close", () => {
      clearTimeout(timer);
      finish("unavailable");
    });
    socket.on("error", () => finish("unavailable"));
    source.on("error", () => finish("unavailable"));
    socket.once("connect", () => {
      socket.write("zINSTREAM\0");
      source.on("data", (chunk) => {
        const bytes = Buffer.from(chunk);
        socket.write(lengthOf(bytes));
        if (socket.write(bytes)) return;
        source.pause();
        socket.once("drain", () => source.resume());
      });
      source.once("end", () => socket.write(Buffer.alloc(4)));
    });
    socket.on("data", (chunk) => {
      reply += chunk.toString("latin1");
      const end = reply.indexOf("\0");
      if (end < 0 && reply.length < replyBytesMax) return;
      const said = reply.slice(0, Math.max(0, end));
      if (/: OK$/.test(said)) finish("clean");
      else finish(/ FOUND$/.test(said) ? "infected" : "unavailable");
    });
  });
}

/** What the configured scanner (ClamAV's daemon, `CLAMD_URL`) says of the file at this path. */
export async function scanFile(path: string): Promise<ScanVerdict> {
  const { CLAMD_URL } = env();
  return CLAMD_URL ? askDaemon(new URL(CLAMD_URL), path) : "clean";
}
