import { type ArtProps, Plate } from "./plate";

/** A map with no road on it, a compass that will not settle, a page flying off: nothing is at this address. */
export function LostPage(props: ArtProps) {
  return (
    <Plate {...props}>
      <path
        d="M18 122c14-10 30-12 46-6s34 8 50 0 30-8 44 0l-8-66c-14-8-28-7-42 0s-30 8-46 1-26-6-38 2z"
        fill="currentColor"
        fillOpacity=".07"
      />
      <path
        d="M64 116l-3-65M114 116l-6-66"
        strokeOpacity=".4"
        strokeWidth="1"
        strokeDasharray="3 3"
      />
      <path d="M28 104l7-13 6 8 5-7 9 13M32 97l3-6M43 95l3-3" />
      <path d="M122 68c4-4 8 4 12 0s8 4 12 0M120 76c4-4 8 4 12 0s8 4 12 0" strokeOpacity=".6" />
      <path d="M124 104l5-12 5 12zM134 106l5-13 5 13z" fill="currentColor" fillOpacity=".2" />
      <path
        d="M34 70c8-6 10 6 16 2s6-12 14-8 6 14 14 12"
        stroke="var(--oxblood, #7a2424)"
        strokeWidth="2"
        strokeDasharray="1 5"
      />
      <path d="M82 70l9 9M91 70l-9 9" stroke="var(--oxblood, #7a2424)" strokeWidth="2.6" />
      <circle cx="86" cy="101" r="15" stroke="var(--gold)" strokeWidth="2" />
      <circle cx="86" cy="101" r="11" stroke="var(--gold)" strokeOpacity=".5" strokeWidth=".9" />
      <path d="M80 110l4-11 8-7-4 11z" fill="var(--gold)" stroke="currentColor" strokeWidth="1" />
      <path d="M69 101h-4M107 101h-4" stroke="var(--gold)" />
      <path d="M112 40l20-20 22 10-16 24c-8-8-16-12-26-14Z" fill="currentColor" fillOpacity=".1" />
      <path d="M124 37l13-11M129 40l13-11M134 44l9-10" strokeOpacity=".6" strokeWidth="1" />
      <path
        d="M104 30c-6-4-12-4-18 0M100 38c-8-2-16 0-20 6M108 22c-4-4-10-6-16-4"
        strokeOpacity=".45"
        strokeWidth="1"
      />
    </Plate>
  );
}
