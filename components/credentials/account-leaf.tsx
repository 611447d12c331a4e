import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { Fleuron } from "@/components/ui/fleuron";

/** One leaf of the book with one question on it: the shape of every page on the way in. */
export function AccountLeaf({
  title,
  lead,
  foot,
  children,
}: {
  title: string;
  lead?: ReactNode;
  foot?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className="page-width grid place-items-center py-10 sm:py-16">
      <div className="w-full max-w-md">
        <Card ruled className="animate-settle">
          <header className="mb-7 grid justify-items-center gap-3 text-center">
            <Fleuron className="h-6 w-18 text-gold" />
            <h1 className="font-display text-3xl font-semibold text-balance">{title}</h1>
            {lead && <p className="text-ink-soft text-balance">{lead}</p>}
          </header>
          {children}
        </Card>
        {foot && <div className="mt-6 text-center text-ink-soft">{foot}</div>}
      </div>
    </div>
  );
}
