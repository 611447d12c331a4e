import { clsx } from "clsx";
import { Fleuron } from "./fleuron";

export function Divider({ className }: { className?: string }) {
  return (
    <div aria-hidden="true" className={clsx("flex items-center gap-4 text-gold", className)}>
      <span className="h-px flex-1 bg-linear-to-r from-transparent to-rule rtl:bg-linear-to-l" />
      <Fleuron />
      <span className="h-px flex-1 bg-linear-to-l from-transparent to-rule rtl:bg-linear-to-r" />
    </div>
  );
}
