import type { RoomView } from "@/lib/rooms/schema";
import { nameOf } from "./name-of";

/** A room between two is called after the other person. */
export function roomName(
  { name, with: other }: Pick<RoomView, "name" | "with">,
  nobody: string,
): string {
  return name || nameOf(other, nobody);
}
