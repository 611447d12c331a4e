"use client";

import { useSearchParams } from "next/navigation";

/** Without script nothing unfolds: `?show=all` in the address has everything stand open. */
export function useShowAll(): boolean {
  return useSearchParams().get("show") === "all";
}
