"use client";

import { MantineProvider } from "@mantine/core";
import { ModalsProvider } from "@mantine/modals";
import { Notifications } from "@mantine/notifications";
import { setNonce } from "get-nonce";
import type { ReactNode } from "react";
import { cssVariables, theme } from "./theme";

/** Look and shared services of every screen. `nonce` lets Mantine's style elements through the policy. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  // The scroll lock under dialogs makes its own style element and asks this library for the nonce.
  setNonce(nonce);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      getStyleNonce={() => nonce}
      defaultColorScheme="auto"
    >
      <ModalsProvider labels={{ confirm: "确定", cancel: "取消" }}>
        <Notifications position="bottom-center" autoClose={4000} />
        {children}
      </ModalsProvider>
    </MantineProvider>
  );
}
