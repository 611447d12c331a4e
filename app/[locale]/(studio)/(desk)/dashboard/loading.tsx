import { Skeleton } from "@/components/ui/skeleton";

/** The shelf while its characters are fetched. */
export default function DashboardLoading() {
  return (
    <div aria-hidden="true" className="page-width grid gap-8 py-8 md:py-12">
      <Skeleton className="h-10 w-60" />
      <div className="grid grid-cols-2 gap-x-4 gap-y-8 sm:grid-cols-3 lg:grid-cols-4">
        {["a", "b", "c", "d"].map((place) => (
          <Skeleton key={place} className="aspect-[2/3] rounded-lg" />
        ))}
      </div>
    </div>
  );
}
