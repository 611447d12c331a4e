"use client";

import { Toast as Base } from "@base-ui/react/toast";
import { clsx } from "clsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";
import { IconButton } from "./icon-button";

export type ToastMessage = {
  title: string;
  body?: string;
  tone?:
    | "plain"
    | "good"
    | "bad" /** Takes the deed back. Given one, the toast stays ten seconds. */;
  onUndo?: () => void;
};

const marks = { good: "text-verdigris-ink", bad: "text-oxblood-ink", plain: "text-ink-soft" };

function ToastList() {
  const t = useTranslations("ui");
  const { toasts } = Base.useToastManager();
  return toasts.map((toast) => {
    const tone = (toast.type ?? "plain") as keyof typeof marks;
    return (
      <Base.Root
        key={toast.id}
        toast={toast}
        swipeDirection={["down", "left", "right"]}
        className="pointer-events-auto rounded-lg border border-rule bg-page text-ink shadow-lift transition-[opacity,translate,scale] duration-240 ease-settle translate-x-(--toast-swipe-movement-x) translate-y-(--toast-swipe-movement-y) data-starting-style:translate-y-6 data-starting-style:opacity-0 data-ending-style:scale-97 data-ending-style:opacity-0 data-limited:hidden"
      >
        <Base.Content className="flex items-center gap-3 py-2.5 pe-2 ps-4">
          <Icon
            name={tone === "bad" ? "warning" : tone === "good" ? "check" : "info"}
            className={marks[tone]}
          />
          <div className="min-w-0 flex-1 text-sm">
            <Base.Title className="font-semibold" />
            <Base.Description className="text-ink-soft" />
          </div>
          <Base.Action className="min-h-11 rounded-md px-3 text-sm font-semibold text-oxblood-ink hover:bg-oxblood-wash" />
          <Base.Close render={<IconButton icon="close" label={t("close")} />} />
        </Base.Content>
      </Base.Root>
    );
  });
}

/** Goes once round the signed-in part; below it, `useToast()` speaks. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const t = useTranslations("ui");
  return (
    <Base.Provider limit={3} timeout={6000}>
      {children}
      <Base.Portal>
        <Base.Viewport
          aria-label={t("notifications")}
          className={clsx(
            "pointer-events-none fixed inset-x-4 bottom-[calc(4.75rem+env(safe-area-inset-bottom))] md:bottom-6 z-60 mx-auto flex max-w-md flex-col gap-2 sm:inset-x-auto sm:end-6 sm:w-md",
            // Dice lie where a toast would: it must not hide what fell.
            "in-[body:has([data-dice-tray])]:top-2 in-[body:has([data-dice-tray])]:bottom-auto!",
          )}
        >
          <ToastList />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}

export function useToast(): (message: ToastMessage) => void {
  const t = useTranslations("ui");
  const manager = Base.useToastManager();
  return ({ title, body, tone = "plain", onUndo }) => {
    const id = manager.add({
      title,
      description: body,
      type: tone,
      priority: tone === "bad" ? "high" : "low",
      ...(onUndo && {
        timeout: 10_000,
        actionProps: {
          children: t("undo"),
          onClick: () => {
            manager.close(id);
            onUndo();
          },
        },
      }),
    });
  };
}
