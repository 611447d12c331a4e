import type { ClientFrame, ServerFrame } from "@/lib/rooms/frames";
import { ask } from "./ask";

/** `waiting`: between two tries. `events`: no socket gets through, so what is new comes as server-sent events. */
export type Wire = "connecting" | "socket" | "events" | "waiting" | "signed-out";

type Opened = {
  after: () => number | undefined;
  hear: (frame: ServerFrame) => void;
  /** Asks the API for what was missed, where nothing tells of it. */
  look: () => void;
};
type Watcher = (wire: Wire) => void;

const retryFirstMs = 400;
const retryMostMs = 20_000;
const pingMs = 20_000;
const silentMs = 45_000;
/** Tries that never opened, after which a proxy is taken to refuse sockets. */
const refusedTries = 3;
/** Between two looks, where events do not get through either. */
const lookMs = 4000;
/** How long server-sent events do before a socket is tried once more. */
const eventsForMs = 300_000;

const isFrame = (value: unknown): value is ServerFrame =>
  typeof value === "object" && value !== null && "type" in value;

function read(text: unknown): ServerFrame | null {
  try {
    const value: unknown = JSON.parse(String(text));
    return isFrame(value) ? value : null;
  } catch {
    return null;
  }
}

/**
 * The one wire to the server for all rooms that are open: a socket with a ticket, taken up again with jitter after each
 * break, each room from the last number it has; server-sent events where no socket gets through.
 */
export class RoomsConnection {
  #rooms = new Map<string, Opened>();
  #watchers = new Set<Watcher>();
  #socket: WebSocket | null = null;
  #sources = new Map<string, EventSource>();
  #wire: Wire = "waiting";
  #tries = 0;
  #unopened = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  #beat: ReturnType<typeof setInterval> | undefined;
  #heardAt = 0;
  #running = false;

  get wire(): Wire {
    return this.#wire;
  }

  start(): () => void {
    this.#running = true;
    window.addEventListener("online", this.#now);
    window.addEventListener("offline", this.#lost);
    document.addEventListener("visibilitychange", this.#seen);
    this.#beat = setInterval(this.#look, pingMs / 2);
    void this.#connect();
    return () => {
      this.#running = false;
      window.removeEventListener("online", this.#now);
      window.removeEventListener("offline", this.#lost);
      document.removeEventListener("visibilitychange", this.#seen);
      clearInterval(this.#beat);
      clearTimeout(this.#retry);
      this.#drop();
    };
  }

  watch(watcher: Watcher): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  /** Hears a room until the returned function is called. `after` says the last number that is known. */
  open(room: string, opened: Opened): () => void {
    this.#rooms.set(room, opened);
    if (this.#wire === "socket") this.#resume(room, opened);
    if (this.#wire === "events") this.#listen(room, opened);
    return () => {
      if (this.#rooms.get(room) !== opened) return;
      this.#rooms.delete(room);
      this.#sources.get(room)?.close();
      this.#sources.delete(room);
      this.send({ type: "leave", room: room as never });
    };
  }

  /** Says something that may be lost: typing, reading. */
  send(frame: ClientFrame): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  #set(wire: Wire) {
    if (this.#wire === wire) return;
    this.#wire = wire;
    for (const watcher of this.#watchers) watcher(wire);
  }

  #resume(room: string, { after }: Opened) {
    const seq = after();
    this.send({
      type: "resume",
      room: room as never,
      ...(seq === undefined ? {} : { after: seq }),
    });
  }

  #now = () => {
    this.#tries = 0;
    clearTimeout(this.#retry);
    if (this.#wire !== "socket" && this.#wire !== "connecting") void this.#connect();
  };

  #lost = () => {
    this.#drop();
    this.#later();
  };

  /** A page that comes back from sleep has a socket that only looks open. */
  #seen = () => {
    if (document.visibilityState !== "visible") return;
    if (this.#wire === "waiting") this.#now();
    else this.#look();
  };

  #look = () => {
    if (this.#wire !== "socket") return;
    const silence = Date.now() - this.#heardAt;
    if (silence > silentMs) this.#socket?.close();
    else if (silence > pingMs / 2) this.send({ type: "ping" });
  };

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    socket?.close();
    for (const source of this.#sources.values()) source.close();
    this.#sources.clear();
  }

  #later() {
    if (!this.#running || this.#wire === "signed-out") return;
    this.#set("waiting");
    const most = Math.min(retryMostMs, retryFirstMs * 2 ** this.#tries);
    this.#tries += 1;
    clearTimeout(this.#retry);
    // Jitter: a server that comes back must not meet everybody in the same moment.
    this.#retry = setTimeout(() => void this.#connect(), most * (0.5 + Math.random() / 2));
  }

  async #connect() {
    if (!this.#running || this.#wire === "connecting") return;
    if (!navigator.onLine) return this.#later();
    this.#set("connecting");
    const ticket = await ask<{ ticket: string }>("POST", "/socket-tickets", {});
    if (!this.#running) return;
    if (!ticket.ok) {
      if (ticket.status === 401) return this.#set("signed-out");
      return this.#later();
    }
    const address = new URL("/api/v1/socket", window.location.href);
    address.protocol = address.protocol.replace("http", "ws");
    address.searchParams.set("token", ticket.data.ticket);
    this.#take(new WebSocket(address));
  }

  #take(socket: WebSocket) {
    let opened = false;
    this.#socket = socket;
    socket.onopen = () => {
      opened = true;
      this.#unopened = 0;
      this.#tries = 0;
      this.#heardAt = Date.now();
      this.#set("socket");
      for (const [room, one] of this.#rooms) this.#resume(room, one);
    };
    socket.onmessage = ({ data }) => {
      this.#heardAt = Date.now();
      const frame = read(data);
      if (frame?.type === "ping") this.send({ type: "pong" });
      else if (frame) this.#hear(frame);
    };
    socket.onclose = ({ code }) => {
      if (this.#socket !== socket) return;
      this.#socket = null;
      if (!opened) this.#unopened += 1;
      if (code === 4003) return this.#set("signed-out");
      if (this.#unopened >= refusedTries) return this.#fallBack();
      this.#later();
    };
  }

  #hear(frame: ServerFrame) {
    if ("room" in frame && frame.room) this.#rooms.get(frame.room)?.hear(frame);
  }

  #fallBack() {
    this.#unopened = 0;
    this.#set("events");
    for (const [room, opened] of this.#rooms) this.#listen(room, opened);
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => {
      this.#drop();
      this.#set("waiting");
      void this.#connect();
    }, eventsForMs);
  }

  #listen(room: string, { after, hear, look }: Opened) {
    this.#sources.get(room)?.close();
    const seq = after();
    const query = seq === undefined ? "" : `?after=${seq}`;
    const source = new EventSource(`/api/v1/rooms/${room}/events${query}`);
    source.onmessage = ({ data }) => {
      const frame = read(data);
      if (frame) hear(frame);
    };
    let looks: ReturnType<typeof setInterval> | undefined;
    source.onerror = () => {
      if (source.readyState !== EventSource.CLOSED || looks) return;
      looks = setInterval(() => {
        if (this.#sources.get(room) !== source) clearInterval(looks);
        else look();
      }, lookMs);
    };
    this.#sources.set(room, source);
  }
}
