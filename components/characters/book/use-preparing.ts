"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState, useTransition } from "react";
import { prepareSpellAction } from "@/lib/characters/actions";

export type Preparing = {
  prepare: (classId: string, spell: string, on: boolean, instead?: string) => void;
  /** The spell whose answer is under way. */
  busy: string | null;
  message: string | null;
};

/** Prepares and lets go on the server, which alone knows the rules. A faster device is told of, never overwritten. */
export function usePreparing(id: string, version: number): Preparing {
  const t = useTranslations("spells");
  const router = useRouter();
  const [pending, start] = useTransition();
  const [busy, setBusy] = useState<string | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const newest = useRef(version);
  useEffect(() => {
    newest.current = Math.max(newest.current, version);
  }, [version]);
  const prepare: Preparing["prepare"] = (classId, spell, on, instead) => {
    if (pending) return;
    setBusy(spell);
    setMessage(null);
    start(async () => {
      const ifMatch = `"v${newest.current}"`;
      const given = { id, ifMatch, class: classId, spell, on, ...(instead ? { instead } : {}) };
      const result = await prepareSpellAction(given).catch(() => null);
      if (result?.ok) {
        newest.current = result.data.version;
        return;
      }
      const stale = result?.code === "characters.changed_elsewhere";
      setMessage(result ? (stale ? t("stale") : result.message) : t("unreachable"));
      if (!stale) return;
      newest.current = Number(result?.params.current ?? newest.current);
      router.refresh();
    });
  };
  return { prepare, busy: pending ? busy : null, message };
}
