import type { PersonActor } from "@/lib/kernel/actor";
import type { Origin } from "@/lib/kernel/ctx";

/** One socket that somebody is behind. */
export type SocketPeer = {
  readonly id: string;
  readonly actor: PersonActor;
  readonly origin: Origin;
  /** A frame, encoded already: the same bytes can go to many. A peer that is too slow is cut off and hears nothing more. */
  send(frame: string | Buffer): void;
  /** Bytes that wait to be sent. */
  waiting(): number;
  close(code: number): void;
};

/** What a noun does with the frames of one socket. */
export type SocketSession = {
  /** A frame that was read as JSON, not yet looked at. */
  hear(frame: unknown): Promise<void> | void;
  /** The socket has closed, for whatever reason. */
  closed(): void;
};

/** An address for sockets, and what is behind it. */
export type SocketRoute = {
  /** The named parts of the address, or null where it is another one. */
  match(path: string): Readonly<Record<string, string>> | null;
  open(
    peer: SocketPeer,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): SocketSession;
};

/** The sockets of a noun: their addresses, who is behind a token, and what is stopped at the end. */
export type SocketDoor = {
  routes: readonly SocketRoute[];
  /** The session of a ticket that is good once; undefined where it is no ticket, null where it is not good. */
  redeemTicket(token: string): Promise<PersonActor | null> | undefined;
  /** Called once, with what tells every open socket to prove itself anew where it is meant. */
  start(recheck: (meant: (actor: PersonActor) => boolean) => void): Promise<void>;
  stop(): Promise<void>;
};
