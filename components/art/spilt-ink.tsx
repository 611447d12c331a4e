import { type ArtProps, Plate } from "./plate";

/** An inkwell gone over, and the pool finding its own shape: something went wrong here, not there. */
export function SpiltInk(props: ArtProps) {
  return (
    <Plate {...props}>
      <path d="M16 121c8-2 14-3 18-3" strokeOpacity=".4" />
      <path
        d="M60 108c10-7 22-3 32-6s16-8 28-5c14 3 10 10 20 12s18 8 8 13-22 0-34 4-26 8-40 3-34 2-38-7 12-8 24-14Z"
        fill="currentColor"
        fillOpacity=".82"
        stroke="none"
      />
      <path
        d="M88 110c10-3 18-5 30-4M112 120c8-1 14-2 20-1"
        stroke="var(--gold)"
        strokeOpacity=".8"
        strokeWidth="1.2"
      />
      <path
        d="M158 128c4-1 8 1 6 4s-9 1-6-4ZM42 134c3-1 6 0 5 3s-8 1-5-3ZM128 136c2-1 5 0 4 2s-6 1-4-2Z"
        fill="currentColor"
        fillOpacity=".82"
        stroke="none"
      />
      <path
        d="M36 76l34 8c8 6 8 20 0 28l-34 4c-10-8-10-32 0-40Z"
        fill="currentColor"
        fillOpacity=".16"
      />
      <path d="M70 84l10-3c5 6 5 22 0 28l-10 3M44 78c-6 10-6 28 0 36" />
      <path d="M80 81c-4 6-4 22 0 28" />
      <path d="M50 84c4-1 8 0 12 2" stroke="var(--gold)" strokeWidth="2" />
      <path
        d="M90 94C104 60 122 32 152 14c-2 26-18 52-52 78"
        fill="currentColor"
        fillOpacity=".08"
      />
      <path d="M90 94c18-28 34-50 58-74" />
      <path
        d="M104 76l4-14M112 66l4-15M122 54l4-14M132 43l4-12M108 78l15-4M117 68l15-6M128 56l14-6M138 44l11-6"
        strokeOpacity=".5"
        strokeWidth="1"
      />
      <path d="M90 94l-5 6 2-9z" fill="var(--gold)" stroke="var(--gold)" />
    </Plate>
  );
}
