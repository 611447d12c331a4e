/** The mark: a niche with a nib standing in it as a figure would, under a star. */
export function LogoMark({ className }: { className?: string }) {
  return (
    <svg viewBox="0 0 30 36" aria-hidden="true" className={className}>
      <path d="M1.5 34.5V14.5C1.5 7 7.5 1.5 15 1.5S28.5 7 28.5 14.5v20Z" fill="var(--oxblood)" />
      <path
        d="M3.8 32.3V14.8C3.8 8.5 8.8 3.8 15 3.8s11.2 4.7 11.2 11v17.5Z"
        fill="none"
        stroke="var(--gold-bright)"
        strokeWidth="1"
      />
      <path d="M15 6.5l1 2.7 2.7 1-2.7 1-1 2.7-1-2.7-2.7-1 2.7-1Z" fill="var(--gold-bright)" />
      <path
        d="M15 15c3.2 4 5 7 5 10.2 0 2.9-2 4.6-2.6 7.1h-4.8C12 29.8 10 28.1 10 25.2 10 22 11.8 19 15 15Z"
        fill="var(--on-oxblood)"
      />
      <path d="M15 19v8" stroke="var(--oxblood)" strokeWidth="1.2" />
      <circle cx="15" cy="27.4" r="1.3" fill="var(--oxblood)" />
    </svg>
  );
}
