"use client";

import {
  type KeyboardEvent,
  type PointerEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { type InventoryRow, moved } from "./inventory-state";

type Held = { entry: string; to: number };

/** A row that no key has moved for so long has found its place. */
const settleMs = 700;
const handleOf = (entry: string) => `[data-handle="${CSS.escape(entry)}"]`;

type OrderOptions = {
  onMove: (entry: string, to: number) => void;
  /** Tells those who listen where a row has come to stand, counted from 1. */
  onSay: (row: InventoryRow, place: number) => void;
};

/**
 * Order by hand: drag the handle, or focus it and press the arrow keys. The row follows at once, by the style `order` alone, so that
 * neither the pointer nor the focus loses it; its place is sent when it is let go of, and ten steps are one edit.
 */
export function useOrder(rows: readonly InventoryRow[], { onMove, onSay }: OrderOptions) {
  const [held, setHeld] = useState<Held | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<Held | null>(null);
  const refocus = useRef<string | null>(null);
  useEffect(() => () => clearTimeout(timer.current), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows in their new order may have taken the focus away
  useLayoutEffect(() => {
    if (!refocus.current) return;
    list.current
      ?.querySelector<HTMLElement>(handleOf(refocus.current))
      ?.focus({ preventScroll: true });
    refocus.current = null;
  }, [rows]);

  const placeOf = (entry: string) => rows.findIndex((row) => row.entry === entry);
  const hold = (next: Held) => {
    waiting.current = next;
    setHeld(next);
  };
  const settle = () => {
    clearTimeout(timer.current);
    const last = waiting.current;
    waiting.current = null;
    setHeld(null);
    if (!last || placeOf(last.entry) === last.to) return;
    if (document.activeElement?.matches(handleOf(last.entry))) refocus.current = last.entry;
    onMove(last.entry, last.to);
  };

  const onKeyDown = (entry: string) => (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    const place = waiting.current?.entry === entry ? waiting.current.to : placeOf(entry);
    const to = Math.max(0, Math.min(rows.length - 1, place + (event.key === "ArrowUp" ? -1 : 1)));
    const row = rows[placeOf(entry)];
    if (to === place || !row) return;
    hold({ entry, to });
    onSay(row, to + 1);
    clearTimeout(timer.current);
    timer.current = setTimeout(settle, settleMs);
  };

  const onPointerDown = (entry: string) => (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    hold({ entry, to: placeOf(entry) });
  };
  const onPointerMove = (entry: string) => (event: PointerEvent) => {
    if (waiting.current?.entry !== entry || event.buttons === 0) return;
    const others = [...(list.current?.children ?? [])].filter(
      (child) => child.getAttribute("data-entry") !== entry,
    );
    const to = others.filter((child) => {
      const { top, height } = child.getBoundingClientRect();
      return top + height / 2 < event.clientY;
    }).length;
    if (to !== waiting.current.to) hold({ entry, to });
  };

  const order = held ? moved(rows, held.entry, held.to) : rows;
  return {
    list,
    held: held?.entry,
    placeOf: (entry: string) => order.findIndex((row) => row.entry === entry),
    handle: (entry: string) => ({
      "data-handle": entry,
      onKeyDown: onKeyDown(entry),
      onBlur: () => waiting.current?.entry === entry && settle(),
      onPointerDown: onPointerDown(entry),
      onPointerMove: onPointerMove(entry),
      onPointerUp: settle,
      onPointerCancel: settle,
    }),
  };
}
