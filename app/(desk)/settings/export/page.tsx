import type { Metadata } from "next";
import { ExportSettingsForm } from "@/components/settings/export-settings-form";
import { requirePerson } from "@/lib/auth/current-person";
import { loadPageProfile } from "@/lib/store/page-profile";

export const metadata: Metadata = { title: "版式设置" };

/** The unit's own page layout, for exports. */
export default async function ExportSettingsPage() {
  const { scope, mayManage } = await requirePerson();
  return (
    <div className="mx-auto max-w-5xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">版式设置</h1>
      <p className="mb-4 text-ink-soft">
        {mayManage
          ? "本单位的版式，导出时在版式里选“本单位版式”即用。与 GB/T 9704 不同之处列在最下面。"
          : "本单位的版式，导出时在版式里选“本单位版式”即用。您可以查看，改动请联系管理员或资料员。"}
      </p>
      <ExportSettingsForm initial={await loadPageProfile(scope)} mayManage={mayManage} />
    </div>
  );
}
