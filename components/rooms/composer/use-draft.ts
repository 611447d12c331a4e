import { useEffect, useRef, useState } from "react";
import { kept } from "../live/kept";

/** What is being written in one room, kept in this browser until it is sent. */
export function useDraft(userId: string, room: string) {
  const key = `${userId} ${room}`;
  const [text, setText] = useState("");
  const touched = useRef(false);
  useEffect(() => {
    touched.current = false;
    void kept()
      .then((database) => database.get("drafts", key))
      .then((draft) => {
        if (draft && !touched.current) setText(draft.text);
      })
      .catch(() => undefined);
  }, [key]);
  // At once, not after a rest: whoever leaves while writing finds every letter again.
  useEffect(() => {
    if (!touched.current) return;
    void kept()
      .then(async (database) => {
        if (text === "") await database.delete("drafts", key);
        else await database.put("drafts", { key, text, at: Date.now() });
      })
      .catch(() => undefined);
  }, [key, text]);
  return [
    text,
    (next: string) => {
      touched.current = true;
      setText(next);
    },
  ] as const;
}
