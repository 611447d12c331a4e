import { EventView, type ServerFrame } from "../frames";
import { type StreamEvent, toEvent } from "../read-events";
import type { Reader } from "../select-messages";

/** A frame as it is sent. */
export const encodeFrame = (frame: ServerFrame): string => JSON.stringify(frame);

/**
 * The event as text, made once for all who are shown the same: everybody, but for a message that is hidden from some.
 * Null where nothing is left of what it was about.
 */
export function eventEncoder(event: StreamEvent): (reader: NonNullable<Reader>) => string | null {
  const isForAll = (event.message?.audience ?? "everybody") === "everybody";
  // Among the others there may be the one who said what it answers, and only they are shown that.
  const hidesParent = (event.message?.parentAudience ?? "everybody") !== "everybody";
  const made = new Map<string, string | null>();
  return (reader) => {
    const key = isForAll
      ? "all"
      : reader.role === "game_master"
        ? "game_master"
        : hidesParent
          ? reader.userId
          : event.message?.senderId === reader.userId
            ? "sender"
            : "others";
    const known = made.get(key);
    if (known !== undefined) return known;
    const view = toEvent(event, isForAll ? null : reader);
    const text = view && JSON.stringify(EventView.parse(view));
    made.set(key, text);
    return text;
  };
}
