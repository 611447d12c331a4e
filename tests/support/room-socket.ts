import { vi } from "vitest";
import { WebSocket } from "ws";

type Frame = { type: string; room?: string; seq?: number } & Record<string, unknown>;

/** A client of the sockets that remembers all it hears. */
export class RoomSocket {
  readonly frames: Frame[] = [];
  closeCode: number | null = null;
  readonly socket: WebSocket;

  constructor(url: string, options: { token?: string; origin?: string; answers?: boolean } = {}) {
    this.socket = new WebSocket(url.replace(/^http/, "ws"), {
      ...(options.token ? { headers: { authorization: `Bearer ${options.token}` } } : {}),
      ...(options.origin ? { origin: options.origin } : {}),
    });
    this.socket.on("message", (data) => this.frames.push(JSON.parse(String(data)) as Frame));
    this.socket.on("close", (code) => {
      this.closeCode ??= code;
    });
    this.socket.on("error", (error) => {
      this.closeCode ??= Number(/(\d{3})/.exec(error.message)?.[1] ?? 0);
    });
  }

  say(frame: object): void {
    this.socket.send(JSON.stringify(frame));
  }

  of(type: string): Frame[] {
    return this.frames.filter((frame) => frame.type === type);
  }

  /** The frames that have a place in the stream, but for the answers that only name one. */
  get stream(): Frame[] {
    return this.frames.filter(({ type }) =>
      ["message", "edit", "delete", "reaction", "pin", "member", "room"].includes(type),
    );
  }

  /** Waits for a frame; the moment it is there. */
  heard(type: string, count = 1): Promise<Frame> {
    return vi.waitFor(
      () => {
        const found = this.of(type)[count - 1];
        if (!found)
          throw new Error(
            `no ${type} among ${JSON.stringify(this.frames.map((one) => one.type))}, closed ${this.closeCode}`,
          );
        return found;
      },
      { timeout: 8000, interval: 5 },
    );
  }

  closed(): Promise<number> {
    return vi.waitFor(
      () => {
        if (this.closeCode === null) throw new Error("the socket is open");
        return this.closeCode;
      },
      { timeout: 8000, interval: 5 },
    );
  }

  end(): void {
    this.socket.terminate();
  }
}
