import type { NextConfig } from "next";

const config: NextConfig = {
  reactStrictMode: true,
  poweredByHeader: false,
  typedRoutes: true,
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
      {
        // Answers for programs, and downloads: whatever they hold, a browser that opens one runs and fetches nothing.
        source: "/api/:path*",
        headers: [{ key: "Content-Security-Policy", value: "default-src 'none'; frame-ancestors 'none'" }],
      },
      {
        source: "/(.*)",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
        ],
      },
    ];
  },
};

export default config;
