"use client";

import { Tabs } from "@mantine/core";
import type { ReviewSettings } from "@/lib/review/review-settings";
import type { SetFormulation } from "@/lib/speech/set-formulation";
import { CopiedLimit } from "./copied-limit";
import { FormulationList } from "./formulation-list";
import { IgnoredList } from "./ignored-list";
import { RegisterForm } from "./register-form";
import { useReviewSettings } from "./use-review-settings";

type Props = {
  initial: ReviewSettings;
  builtIn: readonly SetFormulation[];
  /** Others read only. */
  mayManage: boolean;
};

/** 审校设置: what the unit's checks know and let pass. */
export function ReviewSettingsView({ initial, builtIn, mayManage }: Props) {
  const { settings, isSaving, save } = useReviewSettings(initial);
  const common = { isSaving, save, mayManage };
  return (
    <Tabs defaultValue="register">
      <Tabs.List aria-label="审校设置">
        <Tabs.Tab value="register">名册</Tabs.Tab>
        <Tabs.Tab value="formulations">提法</Tabs.Tab>
        <Tabs.Tab value="ignored">
          已忽略
          <span className="ml-1 text-xs tabular-nums text-ink-soft">{settings.ignored.length || ""}</span>
        </Tabs.Tab>
        <Tabs.Tab value="copied">比对</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="register" className="pt-4">
        <RegisterForm register={settings.register} {...common} />
      </Tabs.Panel>
      <Tabs.Panel value="formulations" className="pt-4">
        <FormulationList builtIn={builtIn} own={settings.formulations} {...common} />
      </Tabs.Panel>
      <Tabs.Panel value="ignored" className="pt-4">
        <IgnoredList ignored={settings.ignored} {...common} />
      </Tabs.Panel>
      <Tabs.Panel value="copied" className="pt-4">
        <CopiedLimit percent={settings.mostCopiedPercent} {...common} />
      </Tabs.Panel>
    </Tabs>
  );
}
