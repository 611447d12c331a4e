import type { RecordContent } from "@/lib/lineage/schema";

type Rights = Pick<RecordContent, "maker" | "licence" | "training">;

/** Of a picture that its owner has said nothing about: unnamed, reserved, and not to be trained on. */
export const newRights: Rights = {
  maker: null,
  licence: "all-rights-reserved",
  training: "prohibited",
};
