"use client";

import { Popover as Base } from "@base-ui/react/popover";
import { clsx } from "clsx";
import type { ReactElement, ReactNode } from "react";
import { popupStyle } from "./popup-style";

type PopoverProps = {
  trigger: ReactElement;
  title?: ReactNode;
  side?: "top" | "bottom" | "inline-start" | "inline-end";
  className?: string;
  children: ReactNode;
};

/** For controls that need room beside their button. To only explain a number use `Stat`: it needs no script. */
export function Popover({ trigger, title, side = "bottom", className, children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} sideOffset={8} collisionPadding={12} className="z-50">
          <Base.Popup
            className={clsx(
              popupStyle,
              "max-w-[min(22rem,calc(100vw-1.5rem))] p-4 text-sm",
              className,
            )}
          >
            {title && (
              <Base.Title className="mb-1.5 font-display text-lg font-semibold">{title}</Base.Title>
            )}
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
