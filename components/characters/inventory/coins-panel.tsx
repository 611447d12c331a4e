"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/control-style";
import { NumberInput } from "@/components/ui/number-input";
import type { InventoryEdit } from "@/lib/characters/inventory-edit";
import { typedNumber } from "@/lib/kernel/typed-number";
import type { Coins } from "@/lib/rulebook/build";
import { type CoinKind, coinKinds, coinValues, fewestCoins, pay } from "@/lib/rulebook/coins";

const coinsMax = 100_000_000;

type CoinsPanelProps = { coins: Coins; edit: (...edits: InventoryEdit[]) => void };

/** Five kinds of coin, each to be counted by hand; or a price to be paid, change included. */
export function CoinsPanel({ coins, edit }: CoinsPanelProps) {
  const t = useTranslations("inventory");
  const tidy = fewestCoins(coins);
  const untidy = coinKinds.some((kind) => tidy[kind] !== coins[kind]);
  return (
    <div className="grid grid-cols-1 gap-3 border-t border-rule pt-3">
      <fieldset
        aria-label={t("purse")}
        className="grid grid-cols-[repeat(auto-fit,minmax(max(3.5rem,18%),1fr))] gap-1.5"
      >
        {coinKinds.map((kind) => (
          <Coin key={kind} kind={kind} count={coins[kind]} edit={edit} />
        ))}
      </fieldset>
      <Till coins={coins} edit={edit} />
      {untidy && (
        <Button
          size="sm"
          kind="bare"
          className="min-h-11 justify-self-start"
          onClick={() => edit({ do: "coins", ...tidy })}
        >
          {t("fewestCoins")}
        </Button>
      )}
    </div>
  );
}

function Coin({
  kind,
  count,
  edit,
}: {
  kind: CoinKind;
  count: number;
  edit: CoinsPanelProps["edit"];
}) {
  const t = useTranslations("inventory");
  const [typed, setTyped] = useState(count);
  const [known, setKnown] = useState(count);
  if (known !== count) {
    setKnown(count);
    setTyped(count);
  }
  const keep = () => {
    const next = Math.min(coinsMax, Math.max(0, Math.trunc(typed)));
    setTyped(next);
    if (next !== count) edit({ do: "coins", [kind]: next });
  };
  return (
    <label className="grid gap-1 text-center text-xs text-ink-soft">
      {t(`coin.${kind}`)}
      <NumberInput
        value={typed}
        onNumber={setTyped}
        onBlur={keep}
        onKeyDown={(event) => event.key === "Enter" && keep()}
        className="px-1 text-center"
      />
    </label>
  );
}

/** Pays or takes in an amount; paying breaks coins where it must and says so where the purse is too light. */
function Till({ coins, edit }: CoinsPanelProps) {
  const t = useTranslations("inventory");
  const [refused, setRefused] = useState(false);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget, (event.nativeEvent as SubmitEvent).submitter);
    const kind = String(form.get("coin")) as CoinKind;
    const amount = Math.trunc(typedNumber(String(form.get("amount"))));
    if (!(amount > 0 && amount <= coinsMax)) return;
    const gaining = form.get("do") === "gain";
    const after = gaining
      ? { ...coins, [kind]: Math.min(coinsMax, coins[kind] + amount) }
      : pay(coins, amount * coinValues[kind]);
    setRefused(after === undefined);
    if (after) edit({ do: "coins", ...after });
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-wrap items-center gap-1.5">
      <NumberInput
        name="amount"
        defaultValue={1}
        aria-label={t("amount")}
        className="max-w-20 px-1 text-center"
      />
      <select
        name="coin"
        defaultValue="gp"
        aria-label={t("coinKind")}
        className={`${controlStyle} w-auto flex-1`}
      >
        {coinKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`coin.${kind}`)}
          </option>
        ))}
      </select>
      <Button type="submit" name="do" value="pay" size="sm" className="min-h-11">
        {t("pay")}
      </Button>
      <Button type="submit" name="do" value="gain" size="sm" className="min-h-11">
        {t("gain")}
      </Button>
      {refused && (
        <p role="alert" className="basis-full text-xs text-oxblood-ink">
          {t("purseTooLight")}
        </p>
      )}
    </form>
  );
}
