import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ProfileForm } from "@/components/profiles/profile-form";
import { isMember } from "@/lib/kernel/actor";
import { loadProfile } from "@/lib/profiles/loaders";
import { viewer } from "@/lib/transport/loader";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("settings");
  return { title: t("nav.profile") };
}

export default async function ProfilePage() {
  if (!isMember(await viewer())) return null;
  return (
    <ProfileForm profile={await loadProfile({})} timeZones={Intl.supportedValuesOf("timeZone")} />
  );
}
