/** The first letter of a provider in a ring: their own signs are not ours to draw. */
export function ProviderMark({ name }: { name: string }) {
  return (
    <span
      aria-hidden="true"
      className="grid size-6 shrink-0 place-items-center rounded-full border border-current/40 text-xs leading-none font-semibold"
    >
      {Array.from(name.trim())[0]?.toLocaleUpperCase()}
    </span>
  );
}
