"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { clsx } from "clsx";
import { Fragment, type ReactElement } from "react";
import { Link } from "@/lib/i18n/link";
import { Icon } from "./icon";
import type { IconName } from "./icon-paths";
import { popupStyle } from "./popup-style";

export type MenuEntry = {
  id: string;
  label: string;
  icon?: IconName;
  danger?: boolean;
  disabled?: boolean /** Starts a new group above it. */;
  apart?: boolean;
} & ({ href: string; onSelect?: undefined } | { href?: undefined; onSelect: () => void });

const rowStyle =
  "flex min-h-11 w-full items-center gap-3 rounded-md px-3 text-start text-sm text-ink no-underline outline-none select-none data-highlighted:bg-well data-disabled:opacity-45";

export function Menu({
  trigger,
  entries,
  align = "end",
}: {
  trigger: ReactElement;
  entries: readonly MenuEntry[];
  align?: "start" | "end";
}) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner align={align} sideOffset={6} collisionPadding={12} className="z-50">
          <Base.Popup className={clsx(popupStyle, "min-w-52 p-1.5")}>
            {entries.map((entry) => {
              const row = clsx(rowStyle, entry.danger && "text-oxblood-ink");
              const inside = (
                <>
                  {entry.icon && <Icon name={entry.icon} className="text-ink-soft" />}
                  {entry.label}
                </>
              );
              return (
                <Fragment key={entry.id}>
                  {entry.apart && <hr className="my-1.5 border-rule" />}
                  {entry.href === undefined ? (
                    <Base.Item className={row} disabled={entry.disabled} onClick={entry.onSelect}>
                      {inside}
                    </Base.Item>
                  ) : (
                    <Base.LinkItem className={row} closeOnClick render={<Link href={entry.href} />}>
                      {inside}
                    </Base.LinkItem>
                  )}
                </Fragment>
              );
            })}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
