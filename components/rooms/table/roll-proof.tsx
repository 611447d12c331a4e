"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ask } from "@/components/rooms/live/ask";
import { buttonStyle } from "@/components/ui/button-style";
import type { RollFacts, SeedView } from "@/lib/dice/schema";
import { Link } from "@/lib/i18n/link";

/** What the roll can be made again from, and the way to do so. */
export function RollProof({ room, proof }: { room: string; proof: RollFacts["proof"] }) {
  const t = useTranslations("table.proof");
  const [seed, setSeed] = useState<SeedView | null>(null);
  const [failed, setFailed] = useState(false);
  const { circle, number, hash, clientSeed, counter, drawn } = proof;
  const dice = drawn.map((die) => die.join(".")).join(",");
  const revealed = seed?.seed;
  const facts = new URLSearchParams({
    hash,
    client: clientSeed,
    counter: String(counter),
    dice,
    ...(revealed ? { seed: revealed } : {}),
  });
  async function look() {
    const answer = await ask<SeedView>("GET", `/rooms/${room}/dice/${circle}/${number}`);
    setFailed(!answer.ok);
    if (answer.ok) setSeed(answer.data);
  }
  return (
    <dl className="grid gap-1.5 border-t border-rule/60 pt-2">
      <Fact name={t("hash")} value={hash} />
      <Fact name={t("clientSeed")} value={clientSeed} />
      <Fact name={t("counter")} value={String(counter)} />
      <Fact name={t("dice")} value={dice} />
      {revealed && <Fact name={t("seed")} value={revealed} />}
      <div className="flex flex-wrap items-center gap-2 pt-1">
        {!revealed && (
          <button type="button" onClick={() => void look()} className={buttonStyle("plain", "sm")}>
            {t("look")}
          </button>
        )}
        <Link href={`/verify/dice#${facts}`} className="prose-link">
          {t("verify")}
        </Link>
        <p role="status" className="text-ink-soft">
          {failed ? t("failed") : seed && !revealed ? t("later") : ""}
        </p>
      </div>
    </dl>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt className="text-ink-soft">{name}</dt>
      <dd dir="ltr" className="wrap-anywhere font-mono text-[0.6875rem] text-start">
        {value}
      </dd>
    </div>
  );
}
