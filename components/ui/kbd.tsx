import type { ReactNode } from "react";

export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd className="inline-block min-w-6 rounded-sm border border-b-2 border-rule bg-page px-1.5 text-center font-text text-xs text-ink-soft">
      {children}
    </kbd>
  );
}
