// First, because its opening line settles the order of the cascade layers of all that follow.
import "./globals.css";
import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import { ColorSchemeScript, mantineHtmlProps } from "@mantine/core";
import type { Metadata } from "next";
import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AttributeStyles } from "@/components/ui/attribute-styles";
import { Providers } from "@/components/ui/providers";
import { WebFaces } from "@/components/ui/web-faces";

export const metadata: Metadata = {
  title: { default: "述笔", template: "%s · 述笔" },
  description: "党务讲话起草工具",
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get("x-nonce") ?? "";
  return (
    <html lang="zh-CN" {...mantineHtmlProps}>
      <head>
        <AttributeStyles nonce={nonce} />
        {/* Runs before the first paint, so that a dark page never flashes white. */}
        <ColorSchemeScript nonce={nonce} defaultColorScheme="auto" />
      </head>
      <body>
        <Providers nonce={nonce}>{children}</Providers>
        <WebFaces />
      </body>
    </html>
  );
}
