"use client";

import { useEffect } from "react";

/** Arriving by a soft turn of the page, nothing is loaded anew: the shell script is told that somebody may have come in. */
export function ViewerWatch() {
  useEffect(() => {
    window.dispatchEvent(new Event("mw:viewer"));
  }, []);
  return null;
}
