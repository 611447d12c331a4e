import { Document, Page, renderToBuffer, Text, View } from "@react-pdf/renderer";
import type { ReactNode } from "react";
import { directionOf, type Locale } from "@/lib/i18n/locales";
import { faces, registerFonts } from "./fonts";
import { directionOfText, printable, scriptOfText } from "./sheet-text";

type Line = { label: string; value: string };
export type ReceiptOrder = {
  locale: Locale;
  title: string;
  rows: readonly Line[];
  entries: { title: string; rows: readonly Line[] };
  note: string;
};

const ink = { text: "#221A14", soft: "#5E4F43", rule: "#BFAE92", accent: "#6E1F24" };

/** One page with what the receipt says; the words come with the order. */
export async function renderReceipt(order: ReceiptOrder): Promise<Uint8Array> {
  registerFonts();
  const rtl = directionOf(order.locale) === "rtl";
  const say = (
    text: string,
    size: number,
    more: { color?: string; bold?: boolean; end?: boolean },
  ) => {
    const shown = printable(text);
    const script = rtl ? "arabic" : scriptOfText(shown);
    return (
      <Text
        style={{
          fontFamily: [...faces.text[script]],
          fontSize: size,
          fontWeight: more.bold ? 700 : 400,
          lineHeight: script === "arabic" ? 1.6 : 1.35,
          color: more.color ?? ink.text,
          direction: directionOfText(shown),
          textAlign: rtl === Boolean(more.end) ? "left" : "right",
        }}
      >
        {shown}
      </Text>
    );
  };
  const line = ({ label, value }: Line): ReactNode => (
    <View
      key={label}
      style={{
        flexDirection: rtl ? "row-reverse" : "row",
        borderBottomWidth: 0.5,
        borderBottomColor: ink.rule,
        paddingVertical: 6,
      }}
    >
      <View style={{ width: 140 }}>{say(label, 10, { color: ink.soft })}</View>
      <View style={{ flex: 1 }}>{say(value, 10.5, {})}</View>
    </View>
  );
  return renderToBuffer(
    <Document title={order.title} language={order.locale}>
      <Page size="A4" style={{ padding: 56 }}>
        {say("Mythwright", 11, { color: ink.soft })}
        {say(order.title, 24, { color: ink.accent, bold: true })}
        <View style={{ marginTop: 18 }}>{order.rows.map(line)}</View>
        <View style={{ marginTop: 24 }}>
          {say(order.entries.title, 12, { bold: true })}
          {order.entries.rows.map(line)}
        </View>
        <View style={{ marginTop: 24 }}>{say(order.note, 9.5, { color: ink.soft })}</View>
      </Page>
    </Document>,
  );
}
