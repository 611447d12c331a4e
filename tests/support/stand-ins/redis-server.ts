import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

export type RespValue = string | number | null | RespError | RespValue[];
export class RespError {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** One value of the Redis protocol (RESP2) and where it ends, or null when more bytes have to come. */
function parse(buffer: Buffer, at = 0): { value: RespValue; end: number } | null {
  const lineEnd = buffer.indexOf("\r\n", at);
  if (lineEnd < 0) return null;
  const kind = String.fromCharCode(buffer[at] ?? 0);
  const line = buffer.toString("utf8", at + 1, lineEnd);
  const next = lineEnd + 2;
  if (kind === "+") return { value: line, end: next };
  if (kind === "-") return { value: new RespError(line), end: next };
  if (kind === ":") return { value: Number(line), end: next };
  const length = Number(line);
  if (length < 0) return { value: null, end: next };
  if (kind === "$") {
    if (buffer.length < next + length + 2) return null;
    return { value: buffer.toString("utf8", next, next + length), end: next + length + 2 };
  }
  const values: RespValue[] = [];
  let end = next;
  for (let n = 0; n < length; n++) {
    const item = parse(buffer, end);
    if (!item) return null;
    values.push(item.value);
    end = item.end;
  }
  return { value: values, end };
}

function serialize(command: readonly unknown[]): string {
  const parts = command.map((part) => String(part));
  return `*${parts.length}\r\n${parts.map((part) => `$${Buffer.byteLength(part)}\r\n${part}\r\n`).join("")}`;
}

/** A real redis-server without persistence on a socket of its own, which can be killed and started again. */
export async function startRedisServer() {
  const folder = await mkdtemp(join(tmpdir(), "redis-"));
  const path = join(folder, "redis.sock");
  let child: ChildProcess | null = null;
  let socket: Socket | null = null;
  let waiting: Array<{ resolve: (value: RespValue) => void; reject: (error: Error) => void }> = [];

  async function open(): Promise<Socket> {
    const opened = connect(path);
    await once(opened, "connect");
    let buffer: Buffer = Buffer.alloc(0);
    opened.on("data", (chunk) => {
      buffer = Buffer.concat([buffer, chunk]);
      for (let found = parse(buffer); found; found = parse(buffer)) {
        buffer = buffer.subarray(found.end);
        waiting.shift()?.resolve(found.value);
      }
    });
    opened.on("error", () => opened.destroy());
    opened.on("close", () => {
      socket = null;
      for (const { reject } of waiting) reject(new Error("the connection to Redis ended"));
      waiting = [];
    });
    return opened;
  }

  async function command(...parts: unknown[]): Promise<RespValue> {
    socket ??= await open();
    const answer = new Promise<RespValue>((resolve, reject) => waiting.push({ resolve, reject }));
    socket.write(serialize(parts));
    return answer;
  }

  async function start(): Promise<void> {
    const options = [
      "--port",
      "0",
      "--unixsocket",
      path,
      "--save",
      "",
      "--appendonly",
      "no",
      "--dir",
      folder,
    ];
    const started = spawn("redis-server", options, { stdio: "ignore" });
    child = started;
    const failed = once(started, "error").then(([error]) => Promise.reject(error));
    for (let tries = 0; ; tries++) {
      try {
        if ((await Promise.race([command("PING"), failed])) === "PONG") return;
      } catch (error) {
        if (tries > 100 || (error as NodeJS.ErrnoException).syscall === "spawn redis-server")
          throw error;
      }
      await new Promise((resolve) => setTimeout(resolve, 30));
    }
  }

  async function kill(): Promise<void> {
    const running = child;
    child = null;
    socket?.destroy();
    if (!running || running.exitCode !== null) return;
    running.kill("SIGKILL");
    await once(running, "exit");
    await rm(path, { force: true });
  }

  await start();
  return {
    command,
    start,
    kill,
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
