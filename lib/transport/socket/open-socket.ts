import { randomUUID } from "node:crypto";
import type { RawData, WebSocket } from "ws";
import type { PersonActor } from "@/lib/kernel/actor";
import type { Origin } from "@/lib/kernel/ctx";
import { isKeepable } from "@/lib/kernel/keepable-text";
import { log } from "@/lib/platform/log/log";
import { frameRate } from "./frame-rate";
import { closeCodes, closeMs, framesWaitingMax, waitingBytesMax } from "./socket-limits";
import type { SocketPeer, SocketSession } from "./socket-route";

/** One open socket: its frames in their order, its life signs, and what is cut off. */
export class OpenSocket implements SocketPeer {
  readonly id = randomUUID();
  #actor: PersonActor | null = null;
  #session: SocketSession | null = null;
  #waiting: string[] = [];
  #busy = false;
  #closed = false;
  #rate = frameRate();
  isAlive = true;
  /** Who is behind the token that it was opened with, now. */
  askAgain: () => Promise<PersonActor | null> = async () => null;

  readonly socket: WebSocket;
  readonly origin: Origin;

  constructor(socket: WebSocket, origin: Origin) {
    this.socket = socket;
    this.origin = origin;
    socket.on("message", (data, isBinary) => this.#take(data, isBinary));
    socket.on("pong", () => {
      this.isAlive = true;
    });
    // What goes wrong on the line is told by the close that follows.
    socket.on("error", (err) => log().info({ err, socket: this.id }, "a socket broke off"));
    socket.on("close", () => this.#end());
  }

  get actor(): PersonActor {
    if (!this.#actor) throw new Error("nobody is known to be behind this socket yet");
    return this.#actor;
  }

  get isProved(): boolean {
    return this.#actor !== null;
  }

  get isClosed(): boolean {
    return this.#closed;
  }

  /** Who is behind it, as it is known now; another role, say, holds from the next frame on. */
  prove(actor: PersonActor): void {
    this.#actor = actor;
  }

  begin(session: SocketSession): void {
    this.#session = session;
    void this.#work();
  }

  send(frame: string | Buffer): void {
    if (this.#closed) return;
    if (this.socket.bufferedAmount > waitingBytesMax) {
      // Its own loss: it connects again and resumes. Nobody waits for it.
      log().info({ socket: this.id, waiting: this.socket.bufferedAmount }, "a slow socket was cut");
      this.close(closeCodes.tooSlow);
      return;
    }
    this.socket.send(frame, { binary: false });
  }

  waiting(): number {
    return this.socket.bufferedAmount;
  }

  close(code: number): void {
    if (this.#closed) return;
    this.socket.close(code);
    this.#end();
    setTimeout(() => this.socket.terminate(), closeMs).unref();
  }

  #end(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#waiting = [];
    this.#session?.closed();
  }

  #take(data: RawData, isBinary: boolean): void {
    if (this.#closed) return;
    this.isAlive = true;
    if (isBinary) this.close(closeCodes.malformed);
    else if (!this.#rate.take() || this.#waiting.length >= framesWaitingMax)
      this.close(closeCodes.tooMany);
    else {
      this.#waiting.push(String(data));
      void this.#work();
    }
  }

  async #work(): Promise<void> {
    if (this.#busy || !this.#session) return;
    this.#busy = true;
    for (let text = this.#waiting.shift(); text !== undefined; text = this.#waiting.shift()) {
      const frame = parse(text);
      if (frame === undefined) {
        this.close(closeCodes.malformed);
        break;
      }
      try {
        await this.#session.hear(frame);
      } catch (err) {
        log().error({ err, socket: this.id }, "a frame could not be worked on");
      }
    }
    this.#busy = false;
  }
}

function parse(text: string): unknown {
  if (!isKeepable(text)) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
