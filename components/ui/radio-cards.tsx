import { clsx } from "clsx";
import type { ReactNode } from "react";
import { Icon } from "./icon";

type RadioCard = {
  value: string;
  title: ReactNode;
  body?: ReactNode;
  /** A picture or emblem before the words. */
  art?: ReactNode;
  /** Something short at the far end: a cost, a mark. */
  aside?: ReactNode;
  disabled?: boolean;
  /** Why it cannot be taken: shown, not hidden. */
  reason?: ReactNode;
};

type RadioCardsProps = {
  legend: ReactNode;
  legendHidden?: boolean;
  name: string;
  cards: readonly RadioCard[];
  value?: string;
  defaultValue?: string;
  onChange?: (value: string) => void;
  /** Tailwind columns, such as `sm:grid-cols-2`. */
  columns?: string;
  error?: ReactNode;
  className?: string;
};

/** One of several, as cards. Real radio buttons: arrows move, forms send them, nothing needs script. */
export function RadioCards({
  legend,
  legendHidden = false,
  name,
  cards,
  value,
  defaultValue,
  onChange,
  columns = "sm:grid-cols-2",
  error,
  className,
}: RadioCardsProps) {
  return (
    <fieldset className={clsx("min-w-0", className)} aria-invalid={error ? true : undefined}>
      <legend className={legendHidden ? "heard-only" : "mb-3 font-display text-xl font-semibold"}>
        {legend}
      </legend>
      <div className={clsx("grid gap-3", columns)}>
        {cards.map((card) => (
          <label
            key={card.value}
            className={clsx(
              "group relative flex items-start gap-3.5 rounded-lg border border-rule bg-page p-4 pe-11 shadow-leaf transition-[border-color,box-shadow,background-color] duration-150",
              "has-checked:border-oxblood-ink has-checked:bg-oxblood-wash/45 has-checked:shadow-[inset_0_0_0_1px_var(--oxblood-ink)]",
              "has-focus-visible:outline-2 has-focus-visible:outline-offset-3 has-focus-visible:outline-focus",
              card.disabled ? "cursor-not-allowed" : "hover:border-rule-strong",
            )}
          >
            <input
              type="radio"
              name={name}
              value={card.value}
              disabled={card.disabled}
              className="heard-only"
              {...(value === undefined
                ? { defaultChecked: defaultValue === card.value }
                : { checked: value === card.value })}
              {...(onChange
                ? { onChange: () => onChange(card.value) }
                : value === undefined
                  ? {}
                  : { readOnly: true })}
            />
            {card.art && (
              <span className={clsx("shrink-0", card.disabled && "opacity-45 grayscale")}>
                {card.art}
              </span>
            )}
            <span className="min-w-0 flex-1">
              <span
                className={clsx(
                  "flex items-baseline justify-between gap-3 font-display text-lg font-semibold",
                  card.disabled && "text-ink-faint",
                )}
              >
                <span>{card.title}</span>
                {card.aside && (
                  <span className="text-sm font-normal text-ink-soft">{card.aside}</span>
                )}
              </span>
              {card.body && (
                <span
                  className={clsx(
                    "mt-0.5 block text-sm",
                    card.disabled ? "text-ink-faint" : "text-ink-soft",
                  )}
                >
                  {card.body}
                </span>
              )}
              {card.reason && (
                <span className="mt-1.5 flex gap-1.5 text-sm text-amber-ink">
                  <Icon name="lock" className="mt-0.5 size-4" />
                  <span>{card.reason}</span>
                </span>
              )}
            </span>
            <span className="absolute end-3.5 top-4 grid size-5.5 scale-50 place-items-center rounded-full bg-oxblood text-on-oxblood opacity-0 transition-[opacity,scale] duration-200 ease-spring group-has-checked:scale-100 group-has-checked:opacity-100">
              <Icon
                name="check"
                className="size-3.5 forced-colors:text-[CanvasText]"
                strokeWidth={2.4}
              />
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p role="alert" className="mt-2 text-sm text-oxblood-ink">
          {error}
        </p>
      )}
    </fieldset>
  );
}
