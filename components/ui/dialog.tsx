"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";
import { backdropStyle, popupStyle } from "./popup-style";

type DialogProps = {
  title: ReactNode;
  description?: ReactNode;
  /** The element that opens it; leave out when `open` is steered from outside. */
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Buttons at the foot, the main act last. */
  footer?: ReactNode;
  wide?: boolean;
  children?: ReactNode;
};

export function Dialog({
  title,
  description,
  trigger,
  open,
  onOpenChange,
  footer,
  wide = false,
  children,
}: DialogProps) {
  const t = useTranslations("ui");
  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={clsx(backdropStyle, "z-40")} />
        <Base.Viewport className="fixed inset-0 z-50 grid items-end justify-items-center overflow-y-auto p-0 sm:place-items-center sm:p-6">
          <Base.Popup
            className={clsx(
              popupStyle,
              "relative w-full rounded-b-none rounded-t-xl p-6 pb-[max(1.5rem,env(safe-area-inset-bottom))] sm:rounded-lg",
              wide ? "sm:max-w-2xl" : "sm:max-w-md",
            )}
          >
            <Base.Title className="pe-10 font-display text-xl font-semibold">{title}</Base.Title>
            {description && (
              <Base.Description className="mt-2 text-ink-soft">{description}</Base.Description>
            )}
            {children && <div className="mt-5">{children}</div>}
            {footer && (
              <div className="mt-6 flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">
                {footer}
              </div>
            )}
            <Base.Close
              render={
                <IconButton icon="close" label={t("close")} className="absolute end-3 top-3.5" />
              }
            />
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}

/** Wraps a button in the footer so that it also closes. */
export function DialogClose({ children }: { children: ReactElement }) {
  return <Base.Close render={children} />;
}
