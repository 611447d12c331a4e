import type { RoomCircle, RoomRole } from "@/lib/rooms/terms";

/** Whether a role belongs to the circle that may do something. */
export function isInCircle(role: RoomRole, circle: RoomCircle): boolean {
  if (circle === "game_masters") return role === "game_master";
  return circle === "everybody" || role !== "spectator";
}

/** Whether a message is shown: its facts may be for the game masters alone. */
export function seesMessage(
  { audience, senderId }: { audience: string; senderId: string | null },
  reader: { userId: string; role: RoomRole } | null,
): boolean {
  if (audience === "everybody") return true;
  if (!reader) return false;
  if (reader.role === "game_master") return true;
  return audience === "game_masters" && senderId === reader.userId;
}
