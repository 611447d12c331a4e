"use client";

import { clsx } from "clsx";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { splitLocale } from "@/lib/i18n/paths";
import { RoomList } from "./room-list";
import { WireNotice } from "./wire-notice";

/** The list and what was chosen of it: side by side on a desk, one after the other on a phone. */
export function RoomsFrame({ children }: { children: ReactNode }) {
  const t = useTranslations("chat");
  const { path } = splitLocale(usePathname());
  const isList = path === "/rooms";
  return (
    <div
      className={clsx(
        "mx-auto flex w-full max-w-7xl flex-col lg:h-[calc(100dvh-4.0625rem)] lg:px-4",
        isList
          ? "min-h-[calc(100dvh-8.5rem)]"
          : "h-[calc(100dvh-4.0625rem-var(--bar,0px))] max-md:[--bar:calc(3.8125rem+env(safe-area-inset-bottom))]",
      )}
    >
      {isList && <h1 className="heard-only">{t("title")}</h1>}
      <WireNotice />
      <div className="flex min-h-0 flex-1 lg:border-x lg:border-rule">
        <aside
          className={clsx(
            "min-h-0 w-full flex-col lg:flex lg:w-80 lg:shrink-0 lg:border-e lg:border-rule",
            isList ? "flex" : "hidden",
          )}
        >
          <RoomList />
        </aside>
        <div
          className={clsx("min-h-0 min-w-0 flex-1 flex-col lg:flex", isList ? "hidden" : "flex")}
        >
          {children}
        </div>
      </div>
    </div>
  );
}
