import { sigilOf } from "@/lib/portraits/palette";

/** The sigil of a species, in the colour of the text beside it, which names it. Drawn by others: see the credits page. */
export function SpeciesSigil({ speciesId, className }: { speciesId: string; className?: string }) {
  return (
    <svg viewBox="0 0 512 512" className={className} fill="currentColor" aria-hidden="true">
      <path d={sigilOf(speciesId)} />
    </svg>
  );
}
