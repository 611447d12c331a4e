import { Path, Svg, Text, View } from "@react-pdf/renderer";
import type { ComponentProps, ReactNode } from "react";
import { formatNumber } from "@/lib/i18n/format";
import { directionOf } from "@/lib/i18n/locales";
import { markUndrawable } from "@/lib/i18n/mark-undrawable";
import type { ExportSource } from "../export-source";
import { type Words, wordsOf } from "../words";
import { canPrint, faces } from "./fonts";
import type { PdfOptions } from "./options";
import { directionOfText, printable, scriptOfText } from "./sheet-text";

type Style = Exclude<ComponentProps<typeof View>["style"], undefined | readonly unknown[]>;
type TextStyle = Exclude<ComponentProps<typeof Text>["style"], undefined | readonly unknown[]>;

/** How much room there is: 0 generous, 4 as tight as can still be read. */
export type Density = 0 | 1 | 2 | 3 | 4;

export type Face = {
  source: ExportSource;
  options: PdfOptions;
  words: Words;
  density: Density;
  rtl: boolean;
  ink: { text: string; soft: string; rule: string; accent: string; panel: string | undefined };
  /** Points of the running text. */
  size: number;
  number: (value: number) => string;
  qr: string;
  portrait?: { data: Uint8Array; format: "png" | "jpg" };
};

const inks = {
  full: { text: "#221A14", soft: "#5E4F43", rule: "#BFAE92", accent: "#6E1F24", panel: "#F8F2E4" },
  saver: { text: "#000000", soft: "#404040", rule: "#A0A0A0", accent: "#000000", panel: undefined },
} as const;

const sizes: Record<Density, number> = { 0: 9.2, 1: 8.4, 2: 7.7, 3: 7, 4: 6.2 };

export function faceOf(
  source: ExportSource,
  options: PdfOptions,
  density: Density,
  rest: Pick<Face, "qr" | "portrait">,
): Face {
  return {
    source,
    options,
    density,
    words: wordsOf(source),
    rtl: directionOf(source.locale) === "rtl",
    ink: inks[options.ink],
    size: sizes[density],
    number: (value) => formatNumber(source.locale, value, { maximumFractionDigits: 1 }),
    ...rest,
  };
}

type SayProps = {
  face: Face;
  children: string;
  /** Points; the running text's own when absent. */
  size?: number;
  bold?: boolean;
  display?: boolean;
  color?: string;
  align?: "start" | "center" | "end";
  lines?: number;
  style?: TextStyle;
};

/** One piece of text, set in its own direction and aligned to the page's. */
export function Say({
  face,
  children,
  size,
  bold,
  display,
  color,
  align = "start",
  lines,
  style,
}: SayProps) {
  const text = markUndrawable(printable(children), canPrint);
  const script = face.rtl ? "arabic" : scriptOfText(text);
  const side = {
    start: face.rtl ? "right" : "left",
    end: face.rtl ? "left" : "right",
    center: "center",
  } as const;
  const points = size ?? face.size;
  return (
    <Text
      style={{
        fontFamily: [...faces[display ? "display" : "text"][script]],
        fontSize: points,
        fontWeight: bold || display ? 700 : 400,
        lineHeight: script === "arabic" ? 1.5 : 1.28,
        color: color ?? face.ink.text,
        direction: directionOfText(text),
        textAlign: side[align],
        ...(lines === undefined ? {} : { maxLines: lines, textOverflow: "ellipsis" }),
        ...style,
      }}
    >
      {text}
    </Text>
  );
}

type RowProps = { face: Face; children: ReactNode; style?: Style; wrap?: boolean };

/** Children side by side, from the side on which the page begins. */
export function Row({ face, children, style, wrap = false }: RowProps) {
  return (
    <View wrap={wrap} style={{ flexDirection: face.rtl ? "row-reverse" : "row", ...style }}>
      {children}
    </View>
  );
}

/** Space on the side where the next thing in the row stands. */
export function endGap(face: Face, points: number): Style {
  return face.rtl ? { marginLeft: points } : { marginRight: points };
}

export function Section({
  face,
  title,
  children,
  style,
}: {
  face: Face;
  title: string;
  children: ReactNode;
  style?: Style;
}) {
  const gap = [10, 8, 6.5, 5, 3.5][face.density] ?? 4;
  return (
    <View style={{ marginBottom: gap, ...style }}>
      <View
        style={{
          borderBottomWidth: 0.75,
          borderBottomColor: face.ink.accent,
          marginBottom: 2.5,
          paddingBottom: 1,
        }}
        minPresenceAhead={24}
      >
        <Say face={face} size={face.size + 1.2} bold color={face.ink.accent}>
          {title}
        </Say>
      </View>
      {children}
    </View>
  );
}

export function panel(face: Face): Style {
  return {
    borderWidth: 0.6,
    borderColor: face.ink.rule,
    borderRadius: 3,
    ...(face.ink.panel ? { backgroundColor: face.ink.panel } : {}),
  };
}

const boxesAcross = 8;

/** Boxes to tick, pips of a slot. */
export function Boxes({ face, count, size = 6.5 }: { face: Face; count: number; size?: number }) {
  return (
    <Row
      face={face}
      style={{
        flexWrap: "wrap",
        width: Math.min(count, boxesAcross) * (size + 1.6) + 1,
        flexShrink: 0,
      }}
    >
      {Array.from({ length: count }, (_, index) => (
        <View
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes are all alike
          key={index}
          style={{
            width: size,
            height: size,
            borderWidth: 0.7,
            borderColor: face.ink.text,
            borderRadius: 1.2,
            margin: 0.8,
          }}
        />
      ))}
    </Row>
  );
}

/** Full, half, double or empty: how well something is trained. */
export function Dot({
  face,
  level,
}: {
  face: Face;
  level: "none" | "half" | "proficient" | "expertise";
}) {
  const size = face.size * 0.72;
  return (
    <Svg width={size} height={size} viewBox="0 0 10 10" style={endGap(face, 2.5)}>
      <Path
        d="M5 0.7 A4.3 4.3 0 1 1 4.99 0.7 Z"
        stroke={face.ink.text}
        strokeWidth={level === "expertise" ? 1.6 : 0.9}
        fill={level === "proficient" ? face.ink.text : "none"}
      />
      {level === "half" ? <Path d="M5 0.7 A4.3 4.3 0 0 0 5 9.3 Z" fill={face.ink.text} /> : null}
      {level === "expertise" ? (
        <Path d="M5 2.6 A2.4 2.4 0 1 1 4.99 2.6 Z" fill={face.ink.text} />
      ) : null}
    </Svg>
  );
}

/** A line to write on. */
export function Blank({ face, width }: { face: Face; width: number }) {
  return (
    <View
      style={{
        width,
        height: face.size * 1.2,
        borderBottomWidth: 0.6,
        borderBottomColor: face.ink.soft,
      }}
    />
  );
}
