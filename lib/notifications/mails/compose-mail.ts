import { directionOf, type Locale } from "@/lib/i18n/locales";
import { translator } from "@/lib/i18n/translator";
import { localeTable } from "@/lib/kernel/locale";

export type MailParams = Record<string, string | number>;

type Words = { (key: string, params?: MailParams): string; has(key: string): boolean };

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

const ground = "#f6efe0";
const ink = "#221a14";
const soft = "#5b4d40";
const oxblood = "#7a1f25";

function frame(locale: Locale, subject: string, body: string): string {
  const font = localeTable[locale].mailFont;
  const dir = directionOf(locale);
  return `<!doctype html><html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head><body style="margin:0;background:${ground};color:${ink};font:17px/1.6 ${font}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr><td align="center" style="padding:32px 16px"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:520px;background:#fcf8ee;border:1px solid #d9cbb0;border-radius:8px"><tr><td dir="${dir}" align="${dir === "rtl" ? "right" : "left"}" style="padding:32px">${body}</td></tr></table></td></tr></table></body></html>`;
}

const paragraph = (text: string, color = ink) =>
  `<p style="margin:0 0 16px;color:${color}">${escaped(text)}</p>`;

/**
 * An e-mail of the `mails` messages: `<template>.subject`, `.hello`, `.body` (paragraphs at blank lines), `.act` for the
 * link's words, `.otherAct` for those of a second link, and `.note` under them. Without a link there is no act.
 */
export function composeMail(
  locale: Locale,
  template: string,
  params: MailParams,
  link?: string,
  otherLink?: string,
) {
  const t = translator(locale, "mails") as unknown as Words;
  const optional = (key: string) =>
    t.has(`${template}.${key}`) ? t(`${template}.${key}`, params) : null;
  const subject = t(`${template}.subject`, params);
  const hello = params.name ? t("frame.hello", params) : t("frame.helloNobody");
  const paragraphs = t(`${template}.body`, params).split(/\n\n+/);
  const acts = [
    { words: optional("act"), link },
    { words: optional("otherAct"), link: otherLink },
  ].flatMap(({ words, link: to }) => (words && to ? [{ words, to }] : []));
  const note = optional("note");
  const farewell = t("frame.farewell");
  const text = [
    hello,
    ...paragraphs,
    ...acts.map(({ words, to }) => `${words}:\n${to}`),
    ...(note ? [note] : []),
    farewell,
  ];
  const html = [
    paragraph(hello),
    ...paragraphs.map((line) => paragraph(line)),
    ...acts.flatMap(({ words, to }) => [
      `<p style="margin:24px 0"><a href="${escaped(to)}" style="display:inline-block;background:${oxblood};color:#fdf6ea;padding:12px 24px;border-radius:6px;text-decoration:none;font-weight:600">${escaped(words)}</a></p>`,
      `<p style="margin:0 0 16px;color:${soft};font-size:14px" dir="ltr"><a href="${escaped(to)}" style="color:${soft};word-break:break-all">${escaped(to)}</a></p>`,
    ]),
    ...(note ? [paragraph(note, soft)] : []),
    `<p style="margin:24px 0 0;padding-top:16px;border-top:1px solid #d9cbb0;color:${soft};font-size:14px">${escaped(farewell)}</p>`,
  ];
  return { subject, text: text.join("\n\n"), html: frame(locale, subject, html.join("")) };
}
