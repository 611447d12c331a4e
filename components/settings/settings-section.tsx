import { type ReactNode, useId } from "react";
import { Card } from "@/components/ui/card";

export function SettingsSection({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  const heading = useId();
  return (
    <Card role="region" aria-labelledby={heading} className="grid gap-5">
      <header className="grid gap-1">
        <h2 id={heading} className="font-display text-xl font-semibold">
          {title}
        </h2>
        {lead && <p className="measure text-sm text-ink-soft">{lead}</p>}
      </header>
      {children}
    </Card>
  );
}
