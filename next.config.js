import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./i18n/request.ts");

/** @type {import("next").NextConfig} */
const config = {
  // Several checkouts may build side by side.
  distDir: process.env.NEXT_DIST_DIR || ".next",
  poweredByHeader: false,
  reactStrictMode: true,
  // Browsers ask for it of their own accord, before a page that comes bit by bit has named its icon.
  rewrites: async () => [{ source: "/favicon.ico", destination: "/icon.svg" }],
  // Native addons and what loads its own files: required at run time, never bundled.
  serverExternalPackages: [
    "@node-rs/jieba",
    "better-sqlite3",
    "sqlite3",
    "@prisma/adapter-better-sqlite3",
    "request-filtering-agent",
  ],
};

export default withNextIntl(config);
