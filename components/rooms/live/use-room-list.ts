"use client";

import { createContext, useContext } from "react";
import type { RoomListEntry } from "@/lib/rooms/schema";

export type RoomListState = {
  rooms: readonly RoomListEntry[];
  /** The reader has read this room up to there: it is unread no more. */
  noteRead: (room: string, seq: number) => void;
};

export const RoomListContext = createContext<RoomListState>({ rooms: [], noteRead: () => {} });

export const useRoomList = () => useContext(RoomListContext);
