import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

export function SettingsSection({ title, lead, children }: { title: string; lead?: ReactNode; children: ReactNode }) {
  return (
    <Card className="grid gap-5">
      <header className="grid gap-1">
        <h2 className="font-display text-xl font-semibold">{title}</h2>
        {lead && <p className="measure text-sm text-ink-soft">{lead}</p>}
      </header>
      {children}
    </Card>
  );
}
