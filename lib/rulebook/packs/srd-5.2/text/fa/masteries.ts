import type { TextEntry } from "@/lib/rulebook/text-entry";

export const masteries: Readonly<Record<string, TextEntry>> = {
  cleave: { name: "شکافتن", line: "پس از اصابت، موجود دومی در کنار اولی را بزنید." },
  graze: { name: "خراش", line: "خطا هم به اندازهٔ تعدیل توانایی آسیب می‌زند." },
  nick: { name: "تندضرب", line: "حملهٔ دوم سلاح سبک کنش اضافه نمی‌خواهد." },
  push: { name: "رانش", line: "اصابت موجود بزرگ یا کوچک‌تر را ۱۰ فوت می‌راند." },
  sap: { name: "سستی", line: "حملهٔ بعدی هدف ضعف دارد." },
  slow: { name: "کندی", line: "اصابت ۱۰ فوت از سرعت هدف می‌کاهد." },
  topple: { name: "سرنگونی", line: "هدف تاس نجات استقامت می‌ریزد یا نقش زمین می‌شود." },
  vex: { name: "به‌ستوه‌آوری", line: "پس از اصابت، حملهٔ بعدی‌تان به همان هدف مزیت دارد." },
};
