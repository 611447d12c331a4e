/**
 * Draws the pictures of species, classes and backgrounds that creation shows: files that a browser keeps, and no part of any page.
 * Writes `public/options/` and `components/characters/wizard/option-pictures.ts`. Run it again when an emblem changes.
 */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { iconPaths } from "../components/ui/icon-paths.ts";
import { classIds, emblemOf, paletteOf, sigilOf, speciesIds } from "../lib/portraits/palette.ts";

/** Light behind each class, so that twelve cards are told apart before they are read. Degrees on the colour circle. */
const classHues: Readonly<Record<string, number>> = {
  barbarian: 22,
  bard: 320,
  cleric: 48,
  druid: 118,
  fighter: 8,
  monk: 36,
  paladin: 212,
  ranger: 142,
  rogue: 268,
  sorcerer: 348,
  warlock: 288,
  wizard: 232,
};

/** Drawn by us in the manner of the interface's own pen. */
const backgroundStrokes: Readonly<Record<string, { path: string; hue: number }>> = {
  acolyte: { path: iconPaths.candle, hue: 44 },
  criminal: {
    path: "M7 3.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM9.5 9.5 16.5 16.5M13.5 13.5l-1.6 1.6M15.6 15.6l-1.4 1.4",
    hue: 272,
  },
  sage: { path: iconPaths.book, hue: 200 },
  soldier: {
    path: "M10 2.5 16.5 5v5c0 4-2.7 6.4-6.5 7.5C6.2 16.4 3.5 14 3.5 10V5zM10 2.5v15M3.5 9h13",
    hue: 8,
  },
};

const rays = Array.from({ length: 18 }, (_, ray) => ray * 20);

function Plate({
  id,
  deep,
  bright,
  children,
}: {
  id: string;
  deep: string;
  bright: string;
  children: ReactNode;
}) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 160 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <defs>
        <radialGradient id={`glow-${id}`} cx="50%" cy="48%" r="75%">
          <stop offset="0" stopColor={bright} />
          <stop offset="1" stopColor={deep} />
        </radialGradient>
        <linearGradient id={`gold-${id}`} x1="0" y1="0" x2="0" y2="1">
          <stop offset="0" stopColor="#f7e6b0" />
          <stop offset="0.55" stopColor="#d9b45c" />
          <stop offset="1" stopColor="#9a7026" />
        </linearGradient>
      </defs>
      <rect width="160" height="100" fill={`url(#glow-${id})`} />
      <g fill="#fff" fillOpacity="0.055">
        {rays.map((turn) => (
          <path key={turn} d="M80 50 74 -70h12z" transform={`rotate(${turn} 80 50)`} />
        ))}
      </g>
      <circle
        cx="80"
        cy="50"
        r="41"
        fill="none"
        stroke="#f3dca0"
        strokeOpacity="0.35"
        strokeWidth="0.8"
      />
      <circle
        cx="80"
        cy="50"
        r="44"
        fill="none"
        stroke="#f3dca0"
        strokeOpacity="0.18"
        strokeWidth="0.5"
      />
      {children}
    </svg>
  );
}

function Emblem({ id, path, size = 62 }: { id: string; path: string; size?: number }) {
  return (
    <g transform={`translate(${80 - size / 2} ${50 - size / 2}) scale(${size / 512})`}>
      <path d={path} fill="#000" fillOpacity="0.35" transform="translate(8 14)" />
      <path d={path} fill={`url(#gold-${id})`} />
    </g>
  );
}

/** By `kind/id`. `homebrew` stands for whatever people made themselves. */
function drawings(): ReadonlyMap<string, ReactNode> {
  const drawn = new Map<string, ReactNode>();
  for (const id of speciesIds) {
    const { hue } = paletteOf(id);
    const path = sigilOf(id);
    drawn.set(
      `species/${id}`,
      <Plate id={`s-${id}`} deep={`oklch(0.24 0.06 ${hue})`} bright={`oklch(0.5 0.11 ${hue})`}>
        <Emblem id={`s-${id}`} path={path} />
      </Plate>,
    );
  }
  for (const id of classIds) {
    const hue = classHues[id] ?? 40;
    const path = emblemOf(id);
    drawn.set(
      `class/${id}`,
      <Plate id={`c-${id}`} deep={`oklch(0.2 0.035 ${hue})`} bright={`oklch(0.42 0.09 ${hue})`}>
        <Emblem id={`c-${id}`} path={path} size={56} />
      </Plate>,
    );
  }
  for (const [id, { path, hue }] of Object.entries(backgroundStrokes))
    drawn.set(
      `background/${id}`,
      <Plate id={`b-${id}`} deep={`oklch(0.26 0.03 ${hue})`} bright={`oklch(0.48 0.06 ${hue})`}>
        <path
          d={path}
          transform="translate(52 22) scale(2.8)"
          fill="none"
          stroke={`url(#gold-b-${id})`}
          strokeWidth="1.1"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </Plate>,
    );
  drawn.set(
    "homebrew",
    <Plate id="own" deep="oklch(0.26 0.02 70)" bright="oklch(0.46 0.05 70)">
      <path
        d={iconPaths.quill}
        transform="translate(52 22) scale(2.8)"
        fill="none"
        stroke="url(#gold-own)"
        strokeWidth="1.1"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </Plate>,
  );
  return drawn;
}

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = `${root}/public/options`;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const urls: Record<string, string> = {};
for (const [key, drawing] of drawings()) {
  const svg = renderToStaticMarkup(drawing);
  const name = `${key.replace("/", "-")}.${createHash("sha256").update(svg).digest("hex").slice(0, 8)}.svg`;
  writeFileSync(`${folder}/${name}`, `${svg}\n`);
  urls[key] = `/options/${name}`;
}
writeFileSync(
  `${root}/components/characters/wizard/option-pictures.ts`,
  `// Written by scripts/option-pictures.tsx.\nexport const optionPictures: Readonly<Record<string, string>> = ${JSON.stringify(urls, null, 2)};\n`,
);
