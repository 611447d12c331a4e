import { z } from "zod";
import { formatDate, formatModifier, formatNumber } from "@/lib/i18n/format";
import { translator } from "@/lib/i18n/translator";
import { locales } from "@/lib/kernel/locale";
import { verb } from "@/lib/kernel/verb";
import { MovementId, StarMovement } from "@/lib/stars/schema";
import { getMovement } from "@/lib/stars/verbs/get-movement";
import { ownAccount } from "@/lib/users/own-account";
import { layReceiptOut } from "../pdf/export-pdf";

/** The receipt of one of one's own movements of stars, as a page to keep. */
export const makeReceipt = verb({
  name: "exports.receipt",
  kind: "read",
  access: "member",
  scope: null,
  rate: "exports.pdf",
  input: z.strictObject({ id: MovementId, locale: z.enum(locales) }),
  output: z.object({
    pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
    filename: z.string(),
  }),
  async run({ ctx, input: { id, locale } }) {
    const movement = StarMovement.parse(await ctx.perform(getMovement, { id }));
    const { name, handle, timeZone } = await ownAccount(ctx);
    const t = translator(locale, "stars");
    const reason = movement.reason ? [{ label: t("columns.reason"), value: movement.reason }] : [];
    const pdf = await layReceiptOut({
      locale,
      title: t("receipt.title"),
      rows: [
        { label: t("receipt.owner"), value: name ?? handle ?? "" },
        { label: t("columns.what"), value: t(`kinds.${movement.kind}`) },
        { label: t("receipt.amount"), value: formatNumber(locale, movement.amount) },
        { label: t("columns.balance"), value: formatNumber(locale, movement.balance) },
        {
          label: t("columns.when"),
          value: formatDate(locale, movement.createdAt, "moment", timeZone ?? "UTC"),
        },
        ...reason,
        { label: t("columns.id"), value: movement.id },
      ],
      entries: {
        title: t("receipt.entries"),
        rows: movement.entries.map(({ account, amount }) => ({
          label: t(`accounts.${account}`),
          value: formatModifier(locale, amount),
        })),
      },
      note: t("receipt.note"),
    });
    return { pdf, filename: `${movement.id}.pdf` };
  },
});
