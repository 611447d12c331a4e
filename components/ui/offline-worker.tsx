"use client";

import { useEffect } from "react";

/** Brings in the worker that says so in our words where a page cannot be fetched. Without it, the browser says it in its own. */
export function OfflineWorker() {
  useEffect(() => {
    // Refused where a browser keeps nothing (private windows): then its own page stands.
    navigator.serviceWorker?.register("/sw.js").catch(() => undefined);
  }, []);
  return null;
}
