/** An inkpot on its side, and what came of it. */
export function SpilledInkArt() {
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
      <path
        d="M70 104c-18-4-40 2-46 10-5 7 8 12 24 11 10-.6 14 6 30 6 20 0 22-8 40-8 16 0 30 5 44 0 12-4 10-12-4-14-10-1.5-14-6-26-6Z"
        fill="var(--oxblood)"
        stroke="none"
        fillOpacity="0.9"
      />
      <circle cx="176" cy="104" r="4" fill="var(--oxblood)" stroke="none" />
      <circle cx="14" cy="100" r="3" fill="var(--oxblood)" stroke="none" />
      <path d="M74 62l52-14c14-4 28 6 31 20s-4 28-18 31l-54 13-4-8-9-35Z" fill="var(--page)" />
      <path d="M74 62l-16 4c-4 1-6 5-5 9l7 27c1 4 5 6 9 5l16-4" fill="var(--well)" />
      <path d="M84 74l46-12M88 90l32-8" strokeOpacity="0.4" />
      <path d="M132 34C146 20 164 10 186 6c-2 18-12 32-32 42" fill="var(--page)" />
      <path d="M186 6c-20 10-38 24-54 42" />
      <path d="M150 26l2 10M162 18l2 10" strokeOpacity="0.5" />
    </svg>
  );
}
