"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { Link } from "@/lib/i18n/link";
import { splitLocale } from "@/lib/i18n/paths";

/** The chapters of the settings: a row that scrolls on a phone, a column beside the page elsewhere. */
export function SettingsNav({
  label,
  places,
}: {
  label: string;
  places: readonly { href: string; label: string }[];
}) {
  const { path } = splitLocale(usePathname());
  const row = useRef<HTMLUListElement>(null);
  // On a phone the chapter one is in may lie beyond the edge of the row.
  useEffect(() => {
    const here = row.current?.querySelector(`a[aria-current]`);
    if (path) here?.scrollIntoView({ inline: "center", block: "nearest" });
  }, [path]);
  return (
    <nav
      aria-label={label}
      className="-mx-5 overflow-x-auto px-5 md:mx-0 md:overflow-visible md:px-0"
    >
      <ul ref={row} className="flex gap-1 md:grid">
        {places.map((place) => (
          <li key={place.href}>
            <Link
              href={place.href}
              aria-current={path === place.href ? "page" : undefined}
              className={clsx(
                "flex min-h-11 items-center whitespace-nowrap rounded-md px-3 text-sm no-underline transition-colors hover:bg-well",
                path === place.href ? "bg-well font-semibold text-oxblood-ink" : "text-ink",
              )}
            >
              {place.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
