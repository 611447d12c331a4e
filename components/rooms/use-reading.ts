import { useCallback, useEffect, useRef } from "react";
import { ask } from "./live/ask";
import type { RoomState } from "./live/room-state";
import { useRooms } from "./live/rooms-provider";

const restMs = 700;

/** Notes how far the reader has read: what is in sight while the page is looked at. */
export function useReading(state: RoomState, onRead: (seq: number) => void) {
  const { connection } = useRooms();
  const bottom = useRef(true);
  const read = useRef(state.room.membership.readSeq);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const room = state.room.id;
  const last = state.after === null ? (state.messages.at(-1)?.seq ?? 0) : 0;

  const note = useCallback(() => {
    clearTimeout(timer.current);
    if (!bottom.current || document.visibilityState !== "visible" || last <= read.current) return;
    timer.current = setTimeout(() => {
      read.current = last;
      onRead(last);
      if (!connection.send({ type: "read", room: room as never, seq: last }))
        void ask("PUT", `/rooms/${room}/read`, { seq: last });
    }, restMs);
  }, [connection, last, room, onRead]);

  useEffect(() => {
    note();
    document.addEventListener("visibilitychange", note);
    return () => {
      clearTimeout(timer.current);
      document.removeEventListener("visibilitychange", note);
    };
  }, [note]);

  return (isThere: boolean) => {
    bottom.current = isThere;
    note();
  };
}
