import type { TextEntry } from "@/lib/rulebook/text-entry";

export const backgrounds: Readonly<Record<string, TextEntry>> = {
  acolyte: { name: "نوآموز معبد", line: "در معبدی خدمت کردید و دعاهایش را آموختید." },
  criminal: { name: "خلافکار", line: "نان‌تان را از آن‌سوی قانون درآوردید." },
  sage: { name: "دانشور", line: "جوانی‌تان میان کتاب‌ها و پرسش‌ها گذشت." },
  soldier: { name: "سرباز", line: "برای جنگ تمرین کردید و به جنگ رفتید." },
};
