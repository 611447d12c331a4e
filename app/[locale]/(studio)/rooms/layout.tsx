import type { ReactNode } from "react";
import { RoomListProvider } from "@/components/rooms/live/room-list-provider";
import { RoomsProvider } from "@/components/rooms/live/rooms-provider";
import { RoomsFrame } from "@/components/rooms/rooms-frame";
import { isPerson } from "@/lib/kernel/actor";
import { pageSizeMax } from "@/lib/kernel/cursor";
import { loadRooms } from "@/lib/rooms/loaders";
import { signInFirst, viewer } from "@/lib/transport/loader";
import { StudioFrame } from "../studio-frame";

/** Everything about rooms stands beside their list, and shares one connection. */
export default async function RoomsLayout({ children }: { children: ReactNode }) {
  const actor = await viewer();
  if (!isPerson(actor)) return signInFirst();
  const { items } = await loadRooms({ limit: pageSizeMax });
  return (
    <StudioFrame namespaces={["chat", "dice", "table"]} flush>
      <RoomsProvider userId={actor.userId}>
        <RoomListProvider initial={items}>
          <RoomsFrame>{children}</RoomsFrame>
        </RoomListProvider>
      </RoomsProvider>
    </StudioFrame>
  );
}
