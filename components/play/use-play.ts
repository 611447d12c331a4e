"use client";

import {
  type FormEvent,
  startTransition,
  useActionState,
  useCallback,
  useMemo,
  useOptimistic,
} from "react";
import { actFromForm } from "@/lib/play/act-from-form";
import { playFormAction } from "@/lib/play/actions";
import { applyAct } from "@/lib/play/apply-act";
import type { PlayAct } from "@/lib/play/play-act";
import type { PlayView } from "@/lib/play/play-view";
import type { PlayState } from "@/lib/rulebook/play";
import { asSheet, type PlayFacts } from "./play-facts";

export type Play = {
  /** As the rules will have it. */
  play: PlayState;
  /** As the server told it last. */
  view: PlayView;
  send: (form: FormData) => void;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
  act: (act: PlayAct) => void;
  pending: boolean;
  message: string | null;
};

/** The play state, shown at once as the rules will have it and settled by the server; a plain form where there is no script. */
export function usePlay(id: string, facts: PlayFacts, initial: PlayView): Play {
  const [answer, send, pending] = useActionState(playFormAction, { view: initial, message: null });
  const [play, foresee] = useOptimistic(
    answer.view.state as PlayState,
    (before: PlayState, act: PlayAct) => {
      const next = applyAct(asSheet(facts), before, act);
      return typeof next === "string" ? before : next;
    },
  );
  const submit = useCallback(
    (form: FormData) =>
      startTransition(() => {
        foresee(actFromForm(form) as PlayAct);
        send(form);
      }),
    [foresee, send],
  );
  const onSubmit = useCallback(
    (event: FormEvent<HTMLFormElement>) => {
      event.preventDefault();
      submit(new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter));
    },
    [submit],
  );
  const act = useCallback(
    (given: PlayAct) => {
      const form = new FormData();
      form.set("id", id);
      form.set("do", JSON.stringify(given));
      submit(form);
    },
    [id, submit],
  );
  return useMemo(
    () => ({ play, view: answer.view, send, onSubmit, act, pending, message: answer.message }),
    [play, answer, send, onSubmit, act, pending],
  );
}
