"use client";

import {
  createContext,
  type ReactNode,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { MessageView } from "@/lib/rooms/message-schema";
import { RoomsConnection, type Wire } from "./connection";
import { Outbox, type Pending } from "./outbox";

type Sent = (message: MessageView) => void;

class Rooms {
  readonly connection = new RoomsConnection();
  readonly outbox: Outbox;
  readonly #sent = new Map<string, Set<Sent>>();

  constructor(userId: string) {
    this.outbox = new Outbox(userId, (room, message) => {
      for (const sent of this.#sent.get(room) ?? []) sent(message);
    });
  }

  /** Told each message of the reader's that is kept now. */
  onSent = (room: string, sent: Sent): (() => void) => {
    const all = this.#sent.get(room) ?? new Set();
    this.#sent.set(room, all.add(sent));
    return () => void all.delete(sent);
  };

  start = () => {
    const stops = [this.connection.start(), this.outbox.start()];
    // What waited for the network goes as soon as the server is heard again.
    const unwatch = this.connection.watch((wire) => {
      if (wire === "socket" || wire === "events") this.outbox.flush();
    });
    return () => {
      unwatch();
      for (const stop of stops) stop();
    };
  };
}

const RoomsContext = createContext<Rooms | null>(null);

/** One connection and one outbox for all pages of rooms. */
export function RoomsProvider({ userId, children }: { userId: string; children: ReactNode }) {
  const [rooms] = useState(() => new Rooms(userId));
  useEffect(() => rooms.start(), [rooms]);
  return <RoomsContext value={rooms}>{children}</RoomsContext>;
}

export function useRooms(): Rooms {
  const rooms = useContext(RoomsContext);
  if (!rooms) throw new Error("pages of rooms stand inside RoomsProvider");
  return rooms;
}

export function useWire(): Wire {
  const { connection } = useRooms();
  return useSyncExternalStore(
    (heard) => connection.watch(heard),
    () => connection.wire,
    () => "connecting",
  );
}

const nothing: readonly Pending[] = [];

/** The reader's messages of one room that are not acknowledged. */
export function usePending(room: string): readonly Pending[] {
  const { outbox } = useRooms();
  const all = useSyncExternalStore(outbox.subscribe, outbox.snapshot, () => nothing);
  return useMemo(() => all.filter((item) => item.room === room), [all, room]);
}
