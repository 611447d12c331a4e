export type DifferenceRow = { key: string; label: string; before: string; after: string };

/** What differs, the one beside the other; on a phone one below the other. `absent` stands where there is nothing. */
export function DifferenceList({
  rows,
  before,
  after,
  absent = "",
}: {
  rows: readonly DifferenceRow[];
  before: string;
  after: string;
  absent?: string;
}) {
  return (
    <dl className="grid gap-4">
      {rows.map((row) => (
        <div key={row.key} className="border-t border-rule pt-2 first:border-0 first:pt-0">
          <dt className="font-semibold">{row.label}</dt>
          <dd className="grid gap-x-6 gap-y-1 wrap-anywhere sm:grid-cols-2">
            <span>
              <span className="text-xs text-ink-soft">{before}: </span>
              {row.before === "" ? (
                <span className="text-ink-faint">{absent}</span>
              ) : (
                <del dir="auto" className="decoration-ink-faint">
                  {row.before}
                </del>
              )}
            </span>
            <span>
              <span className="text-xs text-ink-soft">{after}: </span>
              {row.after === "" ? (
                <span className="text-ink-faint">{absent}</span>
              ) : (
                <ins dir="auto" className="no-underline">
                  {row.after}
                </ins>
              )}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
