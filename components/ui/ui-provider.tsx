"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import { DirectionProvider } from "@base-ui/react/direction-provider";
import { Tooltip } from "@base-ui/react/tooltip";
import type { ReactNode } from "react";
import { OfflineWorker } from "./offline-worker";
import { OwnValidity } from "./own-validity";
import { ToastProvider } from "./toast";

/** What the interactive parts need above them: the reading direction, no inline styles, tooltips in turn, a place for toasts. */
export function UiProvider({
  direction,
  children,
}: {
  direction: "ltr" | "rtl";
  children: ReactNode;
}) {
  return (
    <DirectionProvider direction={direction}>
      <CSPProvider disableStyleElements>
        <Tooltip.Provider>
          <OwnValidity />
          <OfflineWorker />
          <ToastProvider>{children}</ToastProvider>
        </Tooltip.Provider>
      </CSPProvider>
    </DirectionProvider>
  );
}
