"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useOptimistic, useRef, useState, useTransition } from "react";
import { editInventoryAction } from "@/lib/characters/actions";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { applyEdits, type InventoryState } from "./inventory-state";

type Failure = { message: string; edits: InventoryEdit[]; stale: boolean };

export type Inventory = {
  state: InventoryState;
  edit: (...edits: InventoryEdit[]) => void;
  pending: boolean;
  failure: Failure | null;
  /** Sends what failed once more, on top of what is there now. */
  again: () => void;
  dismiss: () => void;
};

/**
 * Edits shown at once and sent one after the other, each against the version the one before it made. Where somebody else was
 * faster, nothing is overwritten: the page shows how things stand now and offers to put the edit on top.
 */
export function useInventory(id: string, version: number, now: InventoryState): Inventory {
  const t = useTranslations("inventory");
  const router = useRouter();
  const [state, foresee] = useOptimistic(now, applyEdits);
  const [pending, start] = useTransition();
  const [failure, setFailure] = useState<Failure | null>(null);
  const newest = useRef(version);
  const queue = useRef<Promise<void>>(Promise.resolve());
  useEffect(() => {
    newest.current = Math.max(newest.current, version);
  }, [version]);

  const send = async (edits: InventoryEdit[]) => {
    const ifMatch = `"v${newest.current}"`;
    const result = await editInventoryAction({ id, ifMatch, edits }).catch(() => null);
    if (result?.ok) {
      newest.current = result.data.version;
      return;
    }
    const stale = result?.code === "characters.changed_elsewhere";
    setFailure({
      message: result ? (stale ? t("stale") : result.message) : t("unreachable"),
      edits,
      stale,
    });
    if (!stale) return;
    newest.current = Number(result?.params.current ?? newest.current);
    router.refresh();
  };

  const edit = (...edits: InventoryEdit[]) => {
    setFailure(null);
    start(async () => {
      foresee(edits);
      const turn = queue.current.then(() => send(edits));
      queue.current = turn;
      await turn;
    });
  };
  const again = () => {
    if (failure) edit(...failure.edits);
  };
  return { state, edit, pending, failure, again, dismiss: () => setFailure(null) };
}
