"use client";

import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import type { MagicItemEntry } from "@/components/rules/magic-item-entry";

export type MagicFilter = {
  query: string;
  rarity: string;
  category: string;
  attunement: string;
  class: string;
};
type Page = { items: MagicItemEntry[]; nextCursor: string | null };
type Found = Page & { state: "loading" | "ready" | "failed" };

const pageSize = 30;
const answerMs = 10_000;
const typingMs = 250;

async function load(locale: string, filter: MagicFilter, cursor?: string): Promise<Page> {
  const asked = new URLSearchParams({ locale, limit: String(pageSize) });
  for (const [key, value] of Object.entries(filter)) if (value) asked.set(key, value);
  if (cursor) asked.set("cursor", cursor);
  const answer = await fetch(`/api/v1/rules/magic-items?${asked}`, {
    signal: AbortSignal.timeout(answerMs),
  });
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  return (await answer.json()) as Page;
}

/** The magic items of the book that fit, page by page: the whole chapter stays on the server. */
export function useMagicItems(filter: MagicFilter): Found & { more: () => void } {
  const locale = useLocale();
  const [found, setFound] = useState<Found>({ items: [], nextCursor: null, state: "loading" });
  const key = JSON.stringify(filter);
  useEffect(() => {
    let stale = false;
    setFound((before) => ({ ...before, state: "loading" }));
    const timer = setTimeout(() => {
      load(locale, JSON.parse(key) as MagicFilter).then(
        (page) => !stale && setFound({ ...page, state: "ready" }),
        () => !stale && setFound({ items: [], nextCursor: null, state: "failed" }),
      );
    }, typingMs);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [key, locale]);
  const more = () => {
    const cursor = found.nextCursor;
    if (!cursor) return;
    setFound({ ...found, state: "loading" });
    load(locale, filter, cursor).then(
      (page) => setFound({ ...page, items: [...found.items, ...page.items], state: "ready" }),
      () => setFound({ ...found, state: "failed" }),
    );
  };
  return { ...found, more };
}
