/** Stands in the arch until a portrait does: rays, a halo and a hooded figure in the palette's own light. */
export function UnpaintedPortrait({ hue }: { hue: number }) {
  const tone = (lightness: number, chroma: number) => `oklch(${lightness} ${chroma} ${hue})`;
  const rays = Array.from({ length: 24 }, (_, index) => (index * 360) / 24);
  return (
    <svg viewBox="0 0 300 400" aria-hidden="true" preserveAspectRatio="xMidYMid slice">
      <rect width="300" height="400" fill={tone(0.3, 0.07)} />
      <g fill={tone(0.42, 0.09)} fillOpacity="0.55">
        {rays.map((angle) => (
          <path key={angle} d="M150 180 132 -160h36Z" transform={`rotate(${angle} 150 180)`} />
        ))}
      </g>
      <circle cx="150" cy="170" r="96" fill={tone(0.62, 0.1)} fillOpacity="0.55" />
      <circle cx="150" cy="170" r="96" fill="none" stroke="#d9b45c" strokeWidth="1.5" />
      <circle
        cx="150"
        cy="170"
        r="102"
        fill="none"
        stroke="#d9b45c"
        strokeOpacity="0.5"
        strokeWidth="1"
      />
      <path
        d="M150 78c44 0 62 42 62 88 0 30 22 56 54 74 20 12 34 60 34 160H0c0-100 14-148 34-160 32-18 54-44 54-74 0-46 18-88 62-88Z"
        fill={tone(0.2, 0.05)}
      />
      <path
        d="M150 104c28 0 40 30 40 62 0 34-18 58-40 58s-40-24-40-58c0-32 12-62 40-62Z"
        fill={tone(0.12, 0.03)}
      />
      <path
        d="M150 78c44 0 62 42 62 88 0 30 22 56 54 74"
        fill="none"
        stroke={tone(0.78, 0.09)}
        strokeWidth="2.5"
        strokeLinecap="round"
      />
      <path d="M150 300l9 22 22 9-22 9-9 22-9-22-22-9 22-9Z" fill="#d9b45c" />
    </svg>
  );
}
