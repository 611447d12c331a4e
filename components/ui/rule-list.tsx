import { clsx } from "clsx";
import { Icon } from "./icon";

export type Rule = {
  id: string;
  label: string /** Undefined while nothing was typed. */;
  kept?: boolean;
};

/** The rules of a field, shown before they are broken and ticked off as they are kept. */
export function RuleList({ rules, label }: { rules: readonly Rule[]; label: string }) {
  return (
    <ul aria-label={label} className="grid gap-1 text-sm">
      {rules.map(({ id, label: text, kept }) => (
        <li
          key={id}
          className={clsx(
            "flex items-start gap-2 transition-colors",
            kept ? "text-verdigris-ink" : "text-ink-soft",
          )}
        >
          <span
            className={clsx(
              "mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full border",
              kept ? "border-verdigris-ink bg-verdigris-wash" : "border-rule-strong",
            )}
          >
            {kept && <Icon name="check" className="size-3" />}
          </span>
          {text}
        </li>
      ))}
    </ul>
  );
}
