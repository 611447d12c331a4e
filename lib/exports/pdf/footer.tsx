import { Text, View } from "@react-pdf/renderer";
import { attribution } from "@/lib/rules/schema";
import { faces } from "./fonts";
import { addressText } from "./header";
import { type Face, Row, Say } from "./kit";

/** On every page: the statement that the rules' licence asks for, verbatim, and where the sheet comes from. */
export function Footer({ face }: { face: Face }) {
  const { t } = face.words;
  return (
    <View fixed style={{ position: "absolute", bottom: 14, left: 28, right: 28 }}>
      <View style={{ borderTopWidth: 0.5, borderTopColor: face.ink.rule, paddingTop: 2.5 }}>
        <Text
          style={{
            fontFamily: [...faces.text.latin],
            fontSize: 4.9,
            lineHeight: 1.25,
            color: face.ink.soft,
            direction: "ltr",
            textAlign: "left",
          }}
        >
          {attribution}
        </Text>
        <Row face={face} style={{ justifyContent: "space-between", marginTop: 1 }}>
          <Say face={face} size={5.4} color={face.ink.soft} style={{ width: 90 }}>
            {t("pdf.made")}
          </Say>
          <Say face={face} size={5.4} color={face.ink.soft}>
            {addressText(face)}
          </Say>
          <Text
            style={{
              fontFamily: [...faces.text[face.rtl ? "arabic" : "latin"]],
              fontSize: 5.4,
              width: 60,
              color: face.ink.soft,
              direction: face.rtl ? "rtl" : "ltr",
              textAlign: face.rtl ? "left" : "right",
            }}
            render={({ pageNumber, totalPages }) =>
              t("pdf.pageOf", { page: face.number(pageNumber), pages: face.number(totalPages) })
            }
          />
        </Row>
      </View>
    </View>
  );
}
