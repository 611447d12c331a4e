import type { TextEntry } from "@/lib/rulebook/text-entry";

export const senses: Readonly<Record<string, TextEntry>> = {
  darkvision: {
    name: "دید در تاریکی",
    line: "نور کم را روشن و تاریکی را کم‌نور می‌بینید، به رنگ خاکستری.",
  },
  blindsight: { name: "کوربینی", line: "در این برد بی‌نیاز از چشم درمی‌یابید." },
  tremorsense: { name: "حس لرزش", line: "جنبش هر چه را بر همان زمین است حس می‌کنید." },
  truesight: { name: "دید راستین", line: "از پس تاریکی، توهم و تغییر چهره می‌بینید." },
  "devils-sight": { name: "چشم شیطان", line: "در هر تاریکی، حتی جادویی، عادی می‌بینید." },
};
