import { Skeleton } from "@/components/ui/skeleton";

/** The shape of a question while it is fetched. */
export default function WizardLoading() {
  return (
    <div aria-hidden="true" className="grid gap-5 pt-6">
      <Skeleton className="h-10 w-3/4" />
      <Skeleton className="h-5 w-1/2" />
      <div className="grid gap-3 sm:grid-cols-2 xl:grid-cols-3">
        {["a", "b", "c", "d", "e", "f"].map((place) => (
          <Skeleton key={place} className="h-44 rounded-lg" />
        ))}
      </div>
    </div>
  );
}
