import type { TextEntry } from "@/lib/rulebook/text-entry";

export const alignments: Readonly<Record<string, TextEntry>> = {
  "lawful-good": {
    name: "نیک قانون‌مدار",
    line: "کار درست را همان‌گونه می‌کند که جامعه انتظار دارد.",
  },
  "neutral-good": { name: "نیک خنثی", line: "هر جا نیاز باشد کمک می‌کند، با قانون یا بی‌قانون." },
  "chaotic-good": { name: "نیک آشوب‌گرا", line: "برای نیکی پیرو دل خویش است، هر که هر چه بگوید." },
  "lawful-neutral": {
    name: "خنثای قانون‌مدار",
    line: "پیش از هر چیز به قانون، سنت یا آیین خود پایبند است.",
  },
  neutral: { name: "خنثی", line: "جانب کسی را نمی‌گیرد و هر بار جداگانه داوری می‌کند." },
  "chaotic-neutral": { name: "خنثای آشوب‌گرا", line: "آزادی خود را از هر چیز بالاتر می‌داند." },
  "lawful-evil": {
    name: "شرور قانون‌مدار",
    line: "هر چه بخواهد می‌گیرد، در چارچوب نظمی که به سود اوست.",
  },
  "neutral-evil": { name: "شرور خنثی", line: "بی‌پشیمانی به هر که سر راهش باشد آسیب می‌زند." },
  "chaotic-evil": { name: "شرور آشوب‌گرا", line: "راندهٔ نفرت، طمع یا خون‌خواهی." },
};
