"use client";

import {
  type FormEvent,
  startTransition,
  useActionState,
  useCallback,
  useMemo,
  useOptimistic,
  useRef,
  useState,
  useTransition,
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

type Answer = { view: PlayView; message: string | null };

/** A second press of the same act within this time is the finger, not the wish: hits are not taken twice. */
const doublePressMs = 400;
const once: ReadonlySet<string> = new Set([
  "damage",
  "heal",
  "temporary",
  "death_save",
  "short_rest",
  "long_rest",
]);

/**
 * The play state, shown at once as the rules will have it and settled by the server behind it, one act after the other; a plain
 * form where there is no script. What could not be saved is taken back and said.
 */
export function usePlay(
  id: string,
  facts: PlayFacts,
  initial: PlayView,
  unreachable: string,
): Play {
  const [plain, send] = useActionState(playFormAction, { view: initial, message: null });
  const [answer, setAnswer] = useState<Answer>({ view: initial, message: null });
  const [pending, begin] = useTransition();
  const [play, foresee] = useOptimistic(
    answer.view.state as PlayState,
    (before: PlayState, act: PlayAct) => {
      const next = applyAct(asSheet(facts), before, act);
      return typeof next === "string" ? before : next;
    },
  );
  const latest = useRef<Answer>(answer);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const pressed = useRef({ act: "", at: 0 });

  const submit = useCallback(
    (form: FormData) => {
      const act = actFromForm(form) as PlayAct;
      const press = { act: JSON.stringify(act), at: performance.now() };
      const again =
        press.act === pressed.current.act && press.at - pressed.current.at < doublePressMs;
      pressed.current = press;
      if (again && once.has(act.act)) return;
      begin(async () => {
        foresee(act);
        const turn = queue.current.then(async () => {
          const before = latest.current;
          latest.current = await playFormAction(before, form).catch(
            (): Answer => ({ view: { ...before.view, rolls: [] }, message: unreachable }),
          );
          const settled = latest.current;
          startTransition(() => setAnswer(settled));
        });
        queue.current = turn;
        await turn;
      });
    },
    [foresee, unreachable],
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
    () => ({
      play,
      view: answer.view,
      send,
      onSubmit,
      act,
      pending,
      message: answer.message ?? plain.message,
    }),
    [play, answer, plain, send, onSubmit, act, pending],
  );
}
