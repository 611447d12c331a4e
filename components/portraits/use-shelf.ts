"use client";

import { useCallback, useEffect, useState } from "react";
import type { PortraitShelfView } from "@/lib/portraits/schema";

const whileRunningMs = 1200;

function isRunning(shelf: PortraitShelfView): boolean {
  return shelf.generations.some(({ state }) => state === "queued" || state === "running");
}

/** The portraits of a character and the runs under way, looked at again while any run is not finished. */
export function useShelf(characterId: string, initial: PortraitShelfView | null = null) {
  const [shelf, setShelf] = useState(initial);
  const [failed, setFailed] = useState(false);

  const look = useCallback(async () => {
    try {
      const response = await fetch(`/api/v1/characters/${characterId}/portraits`, { cache: "no-store" });
      if (!response.ok) throw new Error(String(response.status));
      setShelf((await response.json()) as PortraitShelfView);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [characterId]);

  useEffect(() => {
    if (initial === null) void look();
  }, [initial, look]);

  useEffect(() => {
    if (!shelf || !isRunning(shelf)) return;
    const timer = setTimeout(() => void look(), whileRunningMs);
    return () => clearTimeout(timer);
  }, [shelf, look]);

  return { shelf, failed, look };
}
