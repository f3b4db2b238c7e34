import type { Metadata } from "next";
import { ReviewSettingsView } from "@/components/settings/review-settings-view";
import { requirePerson } from "@/lib/auth/current-person";
import { BUILT_IN_FORMULATIONS } from "@/lib/review/built-in-formulations";
import { loadReviewSettings } from "@/lib/store/review-settings";

export const metadata: Metadata = { title: "审校设置" };

/** What holds for the checks of the whole unit. */
export default async function ReviewSettingsPage() {
  const { scope, mayManage } = await requirePerson();
  return (
    <div className="mx-auto max-w-5xl p-4 md:p-6">
      <h1 className="mb-1 text-xl font-bold">审校设置</h1>
      <p className="mb-4 text-ink-soft">
        {mayManage
          ? "对全单位的文稿都有效，改动即时生效；正在写的文稿重新打开后生效。"
          : "对全单位的文稿都有效。您可以查看，改动请联系管理员或资料员。"}
      </p>
      <ReviewSettingsView
        initial={await loadReviewSettings(scope)}
        builtIn={BUILT_IN_FORMULATIONS}
        mayManage={mayManage}
      />
    </div>
  );
}
