"use client";

import { type FormEvent, startTransition, useActionState, useOptimistic } from "react";
import { actFromForm } from "@/lib/characters/act-from-form";
import { playFormAction } from "@/lib/characters/actions";
import { applyAct } from "@/lib/characters/apply-act";
import type { PlayAct } from "@/lib/characters/play-act";
import type { PlayView } from "@/lib/characters/play-view";
import type { PlayState } from "@/lib/rulebook/play";
import { asSheet, type PlayFacts } from "./play-facts";

/** The play state, shown at once as the rules will have it and settled by the server; a plain form where there is no script. */
export function usePlay(facts: PlayFacts, initial: PlayView) {
  const [answer, send, pending] = useActionState(playFormAction, { view: initial, message: null });
  const [play, foresee] = useOptimistic(answer.view.state as PlayState, (before: PlayState, act: PlayAct) => {
    const next = applyAct(asSheet(facts), before, act);
    return typeof next === "string" ? before : next;
  });
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => {
      foresee(actFromForm(form) as PlayAct);
      send(form);
    });
  };
  return { play, send, onSubmit, pending, message: answer.message, rolls: pending ? [] : answer.view.rolls };
}
