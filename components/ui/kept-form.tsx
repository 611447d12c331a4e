"use client";

import { type ComponentProps, useEffect, useRef } from "react";

type KeptFormProps = ComponentProps<"form"> & {
  /** Nothing is to be emptied, as after a refusal: everything stays as it was typed. */
  keep?: boolean;
};

type Typed = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isTyped = (control: Element): control is Typed =>
  control instanceof HTMLInputElement ||
  control instanceof HTMLTextAreaElement ||
  control instanceof HTMLSelectElement;

const isTicked = (control: Typed): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === "checkbox" || control.type === "radio");

const stands = (control: Typed): string | boolean =>
  isTicked(control) ? control.checked : control.value;

/** What a field shows that nobody has touched. */
function atFirst(control: Typed): string | boolean {
  if (isTicked(control)) return control.defaultChecked;
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue;
  const options = [...control.options];
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? "";
}

function putBack(control: Typed, typed: string | boolean): void {
  if (isTicked(control)) control.checked = typed === true;
  else if (control.type !== "file" && control.type !== "hidden") control.value = String(typed);
}

/** Leads to what has to be typed anew; whoever is typing already is left alone. */
function showWrong(form: HTMLFormElement): void {
  const at = document.activeElement;
  if (at && at !== document.body && (!form.contains(at) || isTyped(at))) return;
  const wrong = form.querySelector<HTMLElement>("[aria-invalid=true]");
  wrong?.focus();
  if (wrong instanceof HTMLInputElement) wrong.select();
}

/**
 * A form of which nothing typed is lost. React resets a form when its action has answered: here it does not after a
 * refusal, and what was typed while the answer was under way stays in any case.
 */
export function KeptForm({ keep = false, ...rest }: KeptFormProps) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const node = form.current;
    if (!node) return;
    let sent = new Map<Typed, string | boolean>();
    const controls = () => [...node.elements].filter(isTyped);
    const onSubmit = () => {
      sent = new Map(controls().map((control) => [control, stands(control)]));
    };
    // A field that came with the answer may have been typed into already: React resets a moment later.
    const onReset = (event: Event) => {
      queueMicrotask(() => showWrong(node));
      if (node.dataset.keep !== undefined) return event.preventDefault();
      const since = controls()
        .filter((control) => stands(control) !== (sent.get(control) ?? atFirst(control)))
        .map((control) => [control, stands(control)] as const);
      // The fields empty after this event.
      queueMicrotask(() => {
        for (const [control, typed] of since) putBack(control, typed);
      });
    };
    // Not `onReset`: React hears no events while it writes to the page, which is when it resets.
    node.addEventListener("submit", onSubmit);
    node.addEventListener("reset", onReset);
    return () => {
      node.removeEventListener("submit", onSubmit);
      node.removeEventListener("reset", onReset);
    };
  }, []);
  return <form ref={form} data-keep={keep ? "" : undefined} {...rest} />;
}
