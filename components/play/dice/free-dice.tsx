"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { controlStyle } from "@/components/ui/control-style";
import { Die } from "@/components/ui/die";
import { parseDice } from "@/lib/rulebook/roll";
import { useDice } from "./dice-provider";
import { sidesOf } from "./roll-button";

const common = ["1d4", "1d6", "1d8", "1d10", "1d12", "1d20", "1d100"];

/** Any dice at all: one of the seven, or whatever is written. */
export function FreeDice() {
  const t = useTranslations("dice");
  const { roll } = useDice();
  const [text, setText] = useState("");
  const sound = text.trim() === "" || parseDice(text) !== undefined;
  return (
    <div className="grid grid-cols-1 gap-2">
      <div className="flex flex-wrap gap-1" dir="ltr">
        {common.map((dice) => (
          <button
            key={dice}
            type="button"
            aria-label={t("roll", { label: dice.slice(1) })}
            onClick={() => roll({ label: dice.slice(1), bonuses: [], dice })}
            className="grid min-h-11 min-w-11 flex-1 place-items-center rounded-md text-gold-ink hover:bg-gold-wash"
          >
            <Die sides={sidesOf(dice)} label="" tone="bare" className="size-6" />
            <span className="text-xs font-semibold">{dice.slice(1)}</span>
          </button>
        ))}
      </div>
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() !== "") roll({ label: text.trim(), bonuses: [], dice: text });
        }}
      >
        <input
          aria-label={t("notation")}
          aria-invalid={!sound || undefined}
          aria-describedby={sound ? undefined : "dice-unread"}
          placeholder="2d6+3"
          dir="ltr"
          maxLength={60}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={controlStyle}
        />
        <Button type="submit" disabled={text.trim() === "" || !sound}>
          {t("throw")}
        </Button>
      </form>
      {!sound && (
        <p id="dice-unread" role="alert" className="text-xs text-oxblood-ink">
          {t("unread")}
        </p>
      )}
    </div>
  );
}
