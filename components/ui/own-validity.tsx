"use client";

import { useTranslations } from "next-intl";
import { useEffect } from "react";
import { validitySentence } from "./validity-sentence";

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLSelectElement ||
  target instanceof HTMLTextAreaElement;

/** The browser checks fields in its own language: the sentence it shows is ours, in the language of the page. */
export function OwnValidity() {
  const t = useTranslations("ui.validity");
  useEffect(() => {
    const say = ({ target }: Event) => {
      if (!isField(target) || target.validity.customError) return;
      const { key, limit } = validitySentence(target as never);
      target.setCustomValidity(t(key as never, { limit: limit ?? 0 } as never));
    };
    // A sentence of ours makes the field invalid for good, until it is taken back.
    const takeBack = ({ target }: Event) => {
      if (isField(target) && target.validity.customError) target.setCustomValidity("");
    };
    document.addEventListener("invalid", say, true);
    document.addEventListener("input", takeBack, true);
    document.addEventListener("change", takeBack, true);
    return () => {
      document.removeEventListener("invalid", say, true);
      document.removeEventListener("input", takeBack, true);
      document.removeEventListener("change", takeBack, true);
    };
  }, [t]);
  return null;
}
