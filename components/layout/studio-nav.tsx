"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";
import { Link } from "@/lib/i18n/link";
import { splitLocale } from "@/lib/i18n/paths";

export type StudioPlace = { href: string; label: string; icon: IconName };

/** Where one is among the rooms of the studio: a line of links, or a bar at the thumb on a phone. */
export function StudioNav({
  label,
  places,
  bar = false,
}: {
  label: string;
  places: readonly StudioPlace[];
  bar?: boolean;
}) {
  const { path } = splitLocale(usePathname());
  return (
    <nav
      aria-label={label}
      className={
        bar
          ? "fixed inset-x-0 bottom-0 z-30 grid auto-cols-fr grid-flow-col border-t border-rule bg-page pb-[env(safe-area-inset-bottom)] md:hidden"
          : "ms-6 hidden items-center md:flex"
      }
    >
      {places.map(({ href, label: name, icon }) => {
        const here = path === href || path.startsWith(`${href}/`);
        return (
          <Link
            key={href}
            href={href}
            aria-current={here ? "page" : undefined}
            className={clsx(
              "no-underline transition-colors",
              bar
                ? "flex min-h-15 flex-col items-center justify-center gap-1 text-xs"
                : "inline-flex min-h-11 items-center rounded-md px-3 text-sm hover:bg-well",
              here ? "font-semibold text-oxblood-ink" : "font-medium text-ink-soft hover:text-ink",
            )}
          >
            {bar && <Icon name={icon} className="size-5.5" />}
            {name}
          </Link>
        );
      })}
    </nav>
  );
}
