"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { TextInput } from "@/components/ui/text-input";
import { typedNumber } from "@/lib/kernel/typed-number";
import { checkProof } from "./check-proof";
import { readDrawn } from "./read-drawn";

const fields = ["seed", "hash", "client", "counter", "dice"] as const;
type Given = Record<(typeof fields)[number], string>;
const empty: Given = { seed: "", hash: "", client: "", counter: "", dice: "" };

type Verdict = "right" | "wrong_seed" | "wrong_dice" | "unread" | null;

/** Checks a roll in the reader's own browser: nothing of it is sent anywhere. */
export function VerifyDice() {
  const t = useTranslations("table.verify");
  const [given, setGiven] = useState<Given>(empty);
  const [verdict, setVerdict] = useState<Verdict>(null);
  const [fell, setFell] = useState<string[]>([]);

  useEffect(() => {
    // What follows `#` never leaves the browser.
    const facts = new URLSearchParams(window.location.hash.slice(1));
    const found = fields.map((field) => [field, facts.get(field) ?? ""] as const);
    setGiven(Object.fromEntries(found) as Given);
  }, []);

  async function check(event: FormEvent) {
    event.preventDefault();
    setFell([]);
    const drawn = readDrawn(given.dice);
    const counter = typedNumber(given.counter);
    if (!drawn || !Number.isInteger(counter) || counter < 1) return setVerdict("unread");
    const { hashFits, faces } = await checkProof(given.seed.trim(), {
      hash: given.hash.trim().toLowerCase(),
      clientSeed: given.client.trim(),
      counter,
      drawn,
    });
    setFell(drawn.map(([sides], at) => `d${sides}: ${faces[at]}`));
    const same = drawn.every(([, face], at) => face === faces[at]);
    setVerdict(!hashFits ? "wrong_seed" : same ? "right" : "wrong_dice");
  }

  return (
    <form onSubmit={(event) => void check(event)} className="grid gap-4">
      {fields.map((field) => (
        <Field key={field} label={t(`fields.${field}`)} hint={t(`hints.${field}`)}>
          {(control) => (
            <TextInput
              {...control}
              dir="ltr"
              name={field}
              autoComplete="off"
              spellCheck={false}
              required
              inputMode={field === "counter" ? "numeric" : undefined}
              maxLength={field === "dice" ? 4000 : 200}
              value={given[field]}
              onChange={({ target }) => {
                setVerdict(null);
                setGiven({ ...given, [field]: target.value });
              }}
              className="font-mono text-sm"
            />
          )}
        </Field>
      ))}
      <div>
        <Button type="submit" kind="act" icon="check">
          {t("check")}
        </Button>
      </div>
      <div aria-live="polite" className="grid gap-3">
        {verdict && (
          <Notice tone={verdict === "right" ? "good" : "bad"}>
            <p className="font-semibold">{t(`verdicts.${verdict}`)}</p>
            {fell.length > 0 && verdict !== "wrong_seed" && (
              <p dir="ltr" className="mt-1 wrap-anywhere font-mono text-xs text-start">
                {fell.join("  ")}
              </p>
            )}
          </Notice>
        )}
      </div>
    </form>
  );
}
