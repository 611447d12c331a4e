import { emblemOf } from "@/lib/portraits/palette";

/** The emblem of a class, in the colour of the text beside it, which names it. Drawn by others: see the credits page. */
export function ClassEmblem({ classId, className }: { classId: string; className?: string }) {
  return (
    <svg viewBox="0 0 512 512" className={className} fill="currentColor" aria-hidden="true">
      <path d={emblemOf(classId)} />
    </svg>
  );
}
