import { type ArtProps, Plate } from "./plate";

/** A bookcase under an arch with one book left, a candle, and a mouse who has read the rest. */
export function EmptyBookcase(props: ArtProps) {
  return (
    <Plate {...props}>
      <path
        d="M30 144V70C30 36 56 12 88 8c32 4 58 28 58 62v74"
        stroke="var(--gold)"
        strokeWidth="2.4"
      />
      <path
        d="M37 144V71c0-30 23-51 51-55 28 4 51 25 51 55v73"
        stroke="var(--gold)"
        strokeOpacity=".6"
        strokeWidth="1"
      />
      <path
        d="M37 64h102v5H37zM37 102h102v5H37zM32 140h112v5H32z"
        fill="currentColor"
        fillOpacity=".14"
      />
      <path
        d="M44 73h22M44 77h14M72 73h30M110 73h24M44 111h30M82 111h18M108 111h26"
        strokeOpacity=".35"
        strokeWidth="1"
      />
      <path
        d="M118 64V34h10v30zM118 40h10M118 58h10"
        fill="var(--oxblood, #7a2424)"
        fillOpacity=".5"
      />
      <path d="M104 64l8-27 9 3-8 24z" fill="var(--gold)" fillOpacity=".45" />
      <path d="M50 102V82h9v20zM47 102h15M54.5 82v-4" fill="currentColor" fillOpacity=".08" />
      <path
        d="M54.5 78c-4-2-4.5-6-1.5-10 .6 2 1.6 2.6 2.2 0 3.4 3.4 3.6 8-.7 10Z"
        fill="var(--gold)"
        stroke="var(--gold)"
      />
      <path d="M50 88c2 1 2 4 0 6" strokeWidth="1" />
      <path
        d="M104 140c-2-9 4-16 12-16 9 0 14 7 13 16zM116 124c-2-1-3-5 0-6 3 0 4 3 3 6M122 125c0-3 3-5 5-3 2 3 0 5-2 6M104 140c-8 0-14-2-18 2"
        fill="currentColor"
        fillOpacity=".16"
      />
      <path d="M109 131h.01" strokeWidth="2.6" />
      <path d="M104 136l-8-2M104 138l-8 1" strokeWidth=".8" />
      <path
        d="M139 69c-10 2-14 8-15 14M139 74c-6 1-9 4-10 8M139 84c-4-1-9-1-15-1M124 83v9"
        strokeOpacity=".5"
        strokeWidth=".9"
      />
      <path d="M122.6 93.500h2.800M123 92l-2 3M125 92l2 3" strokeWidth=".9" />
    </Plate>
  );
}
