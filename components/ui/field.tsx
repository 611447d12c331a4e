import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { Icon } from "./icon";

/** Spread these on the control: they tie it to its label, hint and error. */
export type FieldControl = {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  required?: true;
};

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** Already in the reader's language. */
  error?: ReactNode;
  required?: boolean;
  /** Says so beside the label: where most fields are needed, mark the few that are not. */
  optional?: boolean;
  id?: string;
  className?: string;
  children: (control: FieldControl) => ReactNode;
};

export function Field({
  label,
  hint,
  error,
  required = false,
  optional = false,
  id,
  className,
  children,
}: FieldProps) {
  const t = useTranslations("ui");
  const made = useId();
  const own = id ?? made;
  const described = [hint && `${own}-hint`, error && `${own}-error`].filter(Boolean).join(" ");
  return (
    <div className={clsx("grid gap-1.5", className)}>
      <label htmlFor={own} className="flex items-baseline gap-2 text-sm font-semibold text-ink">
        {label}
        {optional && <span className="text-xs font-normal text-ink-faint">{t("optional")}</span>}
      </label>
      {children({
        id: own,
        ...(described && { "aria-describedby": described }),
        ...(error ? { "aria-invalid": true as const } : {}),
        ...(required && { required: true as const }),
      })}
      {hint && (
        <p id={`${own}-hint`} className="text-sm text-ink-soft">
          {hint}
        </p>
      )}
      <div
        id={`${own}-error`}
        aria-live="polite"
        className={error ? "flex gap-1.5 text-sm text-oxblood-ink" : "hidden"}
      >
        {error && (
          <>
            <Icon name="warning" className="mt-1 size-3.5" />
            <span>{error}</span>
          </>
        )}
      </div>
    </div>
  );
}
