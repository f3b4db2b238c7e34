import type { NextConfig } from "next";
import { API_HEADERS, RESPONSE_HEADERS } from "./lib/operations/response-headers";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
  // The server of `scripts/serve.mjs` compresses, after what it changes in the pages.
  compress: false,
  // `npm test` checks the types of everything, tests included; a user's first start need not wait for that again.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "pg",
    "opencc-js",
    "docx",
    "@myriaddreamin/typst-ts-node-compiler",
    "prom-client",
    "@node-rs/argon2",
  ],
  experimental: { optimizePackageImports: ["@mantine/core", "@mantine/hooks", "lucide-react"] },
  async headers() {
    return [
      { source: "/api/:path*", headers: listHeaders(API_HEADERS) },
      { source: "/(.*)", headers: listHeaders(RESPONSE_HEADERS) },
    ];
  },
};

const listHeaders = (headers: Readonly<Record<string, string>>) =>
  Object.entries(headers).map(([key, value]) => ({ key, value }));

export default config;
