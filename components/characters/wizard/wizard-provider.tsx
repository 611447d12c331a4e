"use client";

import { useLocale } from "next-intl";
import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from "react";
import type { WizardView } from "@/lib/characters/wizard-view";
import { unpackWizard, type WizardWire } from "@/lib/characters/wizard-wire";
import type { WizardStep } from "./steps";
import { useTurning } from "./use-turning";
import type { WizardFacts } from "./wizard-facts";
import { wizardServer } from "./wizard-server";
import { WizardStore } from "./wizard-store";

type Wizard = {
  id: string;
  store: WizardStore;
  facts: WizardFacts;
  step: WizardStep;
  turnTo: (step: WizardStep, href: string, anchor?: string) => void;
  /** The choice that somebody asked to see, and when: whatever folds it away unfolds. */
  revealed: { slot: string; turn: number } | null;
  reveal: (slot: string) => void;
};

const WizardContext = createContext<Wizard | null>(null);

/** The newest view seen of each character: the router may give back an older page when somebody goes back to it. */
const newest = new Map<string, WizardView>();

function newer(view: WizardView): WizardView {
  const seen = newest.get(view.character.id);
  return seen && seen.character.version > view.character.version ? seen : view;
}

export function WizardProvider({
  wire,
  facts,
  children,
}: {
  wire: WizardWire;
  facts: WizardFacts;
  children: ReactNode;
}) {
  const locale = useLocale();
  const view = useMemo(() => unpackWizard(wire), [wire]);
  const { id } = view.character;
  const [store] = useState(() => {
    const start = typeof window === "undefined" ? view : newer(view);
    return new WizardStore(start, wizardServer(id, locale));
  });

  const { step, turnTo } = useTurning(store);
  const [revealed, setRevealed] = useState<Wizard["revealed"]>(null);
  const reveal = useCallback(
    (slot: string) => setRevealed((last) => ({ slot, turn: (last?.turn ?? 0) + 1 })),
    [],
  );

  useEffect(() => store.adopt(view), [store, view]);
  useEffect(() => store.subscribe(() => newest.set(id, store.getState().view)), [store, id]);
  useEffect(() => {
    const save = () => void store.flush();
    const hold = (event: BeforeUnloadEvent) => {
      if (store.hasUnsaved()) event.preventDefault();
    };
    window.addEventListener("online", save);
    window.addEventListener("pagehide", save);
    window.addEventListener("beforeunload", hold);
    return () => {
      save();
      window.removeEventListener("online", save);
      window.removeEventListener("pagehide", save);
      window.removeEventListener("beforeunload", hold);
    };
  }, [store]);

  return (
    <WizardContext value={{ id, store, facts, step, turnTo, revealed, reveal }}>
      {children}
    </WizardContext>
  );
}

/** The wizard around this component and what it shows now. */
export function useWizard() {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error("useWizard belongs below a WizardProvider");
  const state = useSyncExternalStore(
    wizard.store.subscribe,
    wizard.store.getState,
    wizard.store.getState,
  );
  return { ...wizard, state, view: state.view, texts: state.view.texts };
}
