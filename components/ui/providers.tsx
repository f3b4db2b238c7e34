"use client";

import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import type { ReactNode } from "react";
import { cssVariables, theme } from "./theme";

/** Look and shared services of every screen. `nonce` lets Mantine's style elements through the policy. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
      forceColorScheme="light"
    >
      <ModalsProvider labels={{ confirm: "确定", cancel: "取消" }}>
        <Notifications position="bottom-center" autoClose={4000} />
        {children}
      </ModalsProvider>
    </MantineProvider>
  );
}
