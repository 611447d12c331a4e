"use client";

import { Drawer as Base } from "@base-ui/react/drawer";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactElement, ReactNode } from "react";
import { IconButton } from "./icon-button";
import { backdropStyle } from "./popup-style";

type DrawerProps = {
  title: ReactNode;
  titleHidden?: boolean;
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  children: ReactNode;
};

/** A sheet from below that a thumb can throw down again; on a wide screen a panel at the end of the line. */
export function Drawer({
  title,
  titleHidden = false,
  trigger,
  open,
  onOpenChange,
  children,
}: DrawerProps) {
  const t = useTranslations("ui");
  return (
    <Base.Root
      open={open}
      onOpenChange={onOpenChange && ((next) => onOpenChange(next))}
      swipeDirection="down"
    >
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className={clsx(backdropStyle, "z-40")} />
        <Base.Viewport className="fixed inset-0 z-50 flex items-end justify-center sm:items-stretch sm:justify-end">
          <Base.Popup className="flex max-h-[85dvh] w-full flex-col rounded-t-xl border-t border-rule bg-page text-ink shadow-lift outline-none [transform:translateY(var(--drawer-swipe-movement-y))] transition-transform duration-240 ease-settle data-swiping:select-none data-swiping:transition-none data-starting-style:[transform:translateY(100%)] data-ending-style:[transform:translateY(100%)] sm:h-full sm:max-h-none sm:max-w-md sm:rounded-none sm:border-s sm:border-t-0 sm:[transform:none] sm:data-starting-style:[transform:translateX(100%)] sm:data-ending-style:[transform:translateX(100%)] sm:rtl:data-starting-style:[transform:translateX(-100%)] sm:rtl:data-ending-style:[transform:translateX(-100%)]">
            <span
              aria-hidden="true"
              className="mx-auto mt-2.5 h-1 w-10 shrink-0 rounded-full bg-rule-strong/60 sm:hidden"
            />
            <div className="flex items-center justify-between gap-4 px-5 pb-2 pt-3">
              <Base.Title
                className={titleHidden ? "heard-only" : "font-display text-xl font-semibold"}
              >
                {title}
              </Base.Title>
              <Base.Close
                render={<IconButton icon="close" label={t("close")} className="-me-2 ms-auto" />}
              />
            </div>
            <Base.Content className="overflow-y-auto overscroll-contain px-5 pb-[max(1.5rem,env(safe-area-inset-bottom))]">
              {children}
            </Base.Content>
          </Base.Popup>
        </Base.Viewport>
      </Base.Portal>
    </Base.Root>
  );
}
