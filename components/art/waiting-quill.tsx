import { type ArtProps, Plate } from "./plate";

/** A quill upright in its well beside an hourglass, and a line half written: it is coming. */
export function WaitingQuill(props: ArtProps) {
  return (
    <Plate {...props}>
      <path d="M14 132h148" strokeOpacity=".4" />
      <path d="M34 132c-4-14-2-26 8-30h20c10 4 12 16 8 30z" fill="currentColor" fillOpacity=".16" />
      <path d="M42 102v-7h20v7M38 114c-2 4-2 10 0 14" />
      <path d="M52 96C50 64 58 34 88 10c6 30-4 60-32 84" fill="currentColor" fillOpacity=".08" />
      <path d="M52 96c4-30 14-54 34-82" />
      <path
        d="M57 76l-1-14M62 64l-1-16M69 50l0-14M77 36l1-11M58 78l13-10M65 64l14-9M73 48l13-8M80 34l8-6"
        strokeOpacity=".5"
        strokeWidth="1"
      />
      <path
        d="M112 132v-6h36v6M112 60v6h36v-6M108 60h44M108 132h44"
        stroke="var(--gold)"
        strokeWidth="2.2"
      />
      <path
        d="M116 66c0 18 10 22 12 30-2 8-12 12-12 30h28c0-18-10-22-12-30 2-8 12-12 12-30z"
        fill="currentColor"
        fillOpacity=".06"
      />
      <path
        d="M120 80h20c-2 6-7 10-10 14-3-4-8-8-10-14Z"
        fill="var(--gold)"
        fillOpacity=".75"
        stroke="none"
      />
      <path
        d="M118 126c2-8 8-10 12-14 4 4 10 6 12 14z"
        fill="var(--gold)"
        fillOpacity=".75"
        stroke="none"
      />
      <path d="M130 96v14" stroke="var(--gold)" strokeDasharray="1.5 3" />
      <path d="M76 122c4-6 7 4 11-1s6 5 10 0" stroke="var(--oxblood, #7a2424)" strokeWidth="1.8" />
      <path d="M100 122h.01M104 122h.01M108 122h.01" strokeOpacity=".6" strokeWidth="2" />
    </Plate>
  );
}
