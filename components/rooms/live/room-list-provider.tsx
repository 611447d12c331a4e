"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import type { RoomListEntry } from "@/lib/rooms/schema";
import { ask } from "./ask";
import { useRooms, useWire } from "./rooms-provider";
import { RoomListContext } from "./use-room-list";

const againMs = 15_000;

/** The reader's rooms with what is unread, looked at again while the page is seen. */
export function RoomListProvider({
  initial,
  children,
}: {
  initial: readonly RoomListEntry[];
  children: ReactNode;
}) {
  const [rooms, setRooms] = useState(initial);
  const wire = useWire();
  const path = usePathname();
  const { onSent } = useRooms();
  const look = useCallback(async () => {
    if (document.visibilityState !== "visible") return;
    const answer = await ask<{ items: RoomListEntry[] }>("GET", "/rooms?limit=100");
    if (answer.ok) setRooms(answer.data.items);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again where the page or the wire changed
  useEffect(() => {
    const first = setTimeout(() => void look(), 1000);
    const timer = setInterval(() => void look(), againMs);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [look, wire, path]);
  useEffect(() => {
    const stops = rooms.map(({ id }) =>
      onSent(id, (lastMessage) =>
        setRooms((before) => before.map((one) => (one.id === id ? { ...one, lastMessage } : one))),
      ),
    );
    return () => {
      for (const stop of stops) stop();
    };
  }, [rooms, onSent]);
  const noteRead = useCallback((room: string, _seq: number) => {
    setRooms((before) =>
      before.map((one) =>
        one.id === room && one.unread.messages > 0
          ? { ...one, unread: { messages: 0, mentions: 0 } }
          : one,
      ),
    );
  }, []);
  const value = useMemo(() => ({ rooms, noteRead }), [rooms, noteRead]);
  return <RoomListContext value={value}>{children}</RoomListContext>;
}
