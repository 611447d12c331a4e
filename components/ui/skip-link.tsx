/** First thing in the tab order: leads past the header to `<main id="page">`. */
export function SkipLink({ label, target = "page" }: { label: string; target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="fixed start-4 top-3 z-50 -translate-y-24 rounded-md bg-oxblood px-4 py-2 font-semibold text-on-oxblood shadow-lift focus:translate-y-0 print:hidden"
    >
      {label}
    </a>
  );
}
