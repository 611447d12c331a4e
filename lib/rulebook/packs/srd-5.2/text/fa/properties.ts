import type { TextEntry } from "@/lib/rulebook/text-entry";

export const properties: Readonly<Record<string, TextEntry>> = {
  ammunition: { name: "مهمات", line: "هر شلیک یک تیر یا گلوله می‌خواهد." },
  finesse: { name: "ظریف", line: "با قدرت یا چابکی، به دلخواه شما." },
  heavy: { name: "سنگین", line: "زیر ۱۳ ضعف دارد: قدرت در تن‌به‌تن، چابکی در دوربرد." },
  light: { name: "سبک", line: "با کنش اضافه حمله‌ای دیگر با سلاح سبک دیگر." },
  loading: { name: "پرکردنی", line: "در هر کنش تنها یک شلیک." },
  range: { name: "برد", line: "برد عادی و بلند به فوت؛ پس از اولی ضعف دارد." },
  reach: { name: "بلند", line: "۵ فوت دسترس بیشتر." },
  thrown: { name: "پرتابی", line: "می‌شود پرتاب کرد، با همان توانایی تن‌به‌تن." },
  "two-handed": { name: "دودستی", line: "هنگام حمله هر دو دست را می‌خواهد." },
  versatile: { name: "دوکاره", line: "با دو دست تاس آسیب بزرگ‌تر می‌شود." },
};
