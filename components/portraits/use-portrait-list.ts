"use client";

import { useCallback, useEffect, useState } from "react";
import type { PortraitListView } from "@/lib/portraits/schema";

const whileRunningMs = 1200;

function isRunning(portraitList: PortraitListView): boolean {
  return portraitList.generations.some(({ state }) => state === "queued" || state === "running");
}

/** The portraits of a character and the runs under way, looked at again while any run is not finished. */
export function usePortraitList(characterId: string, initial: PortraitListView | null = null) {
  const [portraitList, setPortraitList] = useState(initial);
  const [failed, setFailed] = useState(false);

  const look = useCallback(async () => {
    try {
      const response = await fetch(`/api/v1/characters/${characterId}/portraits`, {
        cache: "no-store",
      });
      if (!response.ok) throw new Error(String(response.status));
      setPortraitList((await response.json()) as PortraitListView);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  }, [characterId]);

  useEffect(() => {
    if (initial === null) void look();
  }, [initial, look]);

  useEffect(() => {
    if (!portraitList || !isRunning(portraitList)) return;
    const timer = setTimeout(() => void look(), whileRunningMs);
    return () => clearTimeout(timer);
  }, [portraitList, look]);

  return { portraitList, failed, look };
}
