import { useEffect, useState, useSyncExternalStore } from "react";
import type { MessageStretch } from "@/lib/rooms/message-schema";
import type { MemberView, RoomView } from "@/lib/rooms/schema";
import type { RoomState } from "./room-state";
import { RoomStore } from "./room-store";
import { useRooms } from "./rooms-provider";

const forgetTypingMs = 2000;

/** The room as it is now: what the page brought, kept up by the connection for as long as the page is open. */
export function useRoom(
  room: RoomView,
  members: readonly MemberView[],
  stretch: MessageStretch,
): { store: RoomStore; state: RoomState } {
  const rooms = useRooms();
  const [store] = useState(() => new RoomStore(room, members, stretch));
  const state = useSyncExternalStore(store.subscribe, store.snapshot, store.snapshot);
  useEffect(() => {
    const stops = [
      rooms.connection.open(store.id, {
        after: () => store.snapshot().seq,
        hear: store.hear,
        look: () => void store.catchUp(),
      }),
      rooms.onSent(store.id, (message) => store.add(message)),
    ];
    const timer = setInterval(store.forgetTyping, forgetTypingMs);
    return () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    };
  }, [rooms, store]);
  return { store, state };
}
