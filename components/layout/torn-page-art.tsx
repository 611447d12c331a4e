/** An open book with one leaf torn out. */
export function TornPageArt() {
  return (
    <svg
      viewBox="0 0 200 140"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="w-full"
    >
      <path d="M100 36C80 24 52 20 16 22v88c36-2 64 2 84 14 20-12 48-16 84-14V22" fill="var(--page)" />
      <path d="M100 36v88" />
      <path
        d="M100 36c9-5 17-8 25-9.500l-6 13 9 8-8 11 10 9-9 12 10 10-8 10 5 11c-10 2-19 5-28 13"
        fill="var(--well)"
      />
      <path
        d="M184 22c-9-.6-17-.6-25 0l6 12-9 8 9 11-8 10 9 10-9 12 8 9-5 14c8-.6 16-.6 24 0"
        fill="var(--page)"
        stroke="none"
      />
      <path d="M184 22v88c-8-.6-16-.6-24 0" />
      <path
        d="M30 40c20-.6 38 1.5 54 6M30 54c20-.6 38 1.5 54 6M30 68c20-.6 38 1.5 54 6M30 82c14-.4 27 .5 38 3"
        strokeOpacity="0.4"
      />
      <path d="M150 8c12 6 20 16 24 30-9-1-16-4-22-10M174 38l-28-36" stroke="var(--oxblood-ink)" strokeOpacity="0.9" />
      <path d="M28 36c6-5 12-6 18-3" stroke="var(--gold)" strokeWidth="2.4" />
    </svg>
  );
}
