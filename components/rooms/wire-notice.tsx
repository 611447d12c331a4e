"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Icon } from "@/components/ui/icon";
import { RouteButton } from "@/components/ui/route-button";
import { useWire } from "./live/rooms-provider";

/** A short break is nobody's business; a longer one is said. */
const patienceMs = 2500;

/** That the server is not heard just now, and that nothing is lost by it. */
export function WireNotice() {
  const t = useTranslations("chat.wire");
  const wire = useWire();
  const isOut = wire === "waiting" || wire === "connecting";
  const [shown, setShown] = useState(false);
  useEffect(() => {
    if (!isOut) return setShown(false);
    const timer = setTimeout(() => setShown(true), patienceMs);
    return () => clearTimeout(timer);
  }, [isOut]);
  if (wire === "signed-out")
    return (
      <div
        role="alert"
        className="flex items-center gap-3 bg-oxblood-wash px-5 py-2 text-sm text-oxblood-ink"
      >
        <span className="flex-1">{t("signedOut")}</span>
        <RouteButton href="/sign-in?next=%2Frooms" size="sm">
          {t("signIn")}
        </RouteButton>
      </div>
    );
  return (
    <div role="status">
      {shown && (
        <p className="flex items-center gap-2 bg-amber-wash px-5 py-2 text-sm text-amber-ink">
          <Icon name="warning" />
          {t("offline")}
        </p>
      )}
    </div>
  );
}
