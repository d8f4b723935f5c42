import type { NextConfig } from 'next'

const config: NextConfig = {
  // Tests build beside the running registry, never under it.
  distDir: process.env.OCOP_BUILD_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of everything; a build at start need not do it again.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  // Otherwise 127.0.0.1 is called localhost on the way, and the proxy's rewrites are taken for another server's.
  skipProxyUrlNormalize: true,
  // The title belongs to the page as it is sent. Sent after it, it would reach nobody without script.
  htmlLimitedBots: /.*/,
  serverExternalPackages: ['@node-rs/argon2', 'pdfkit', 'pg', 'pino'],
  experimental: {
    // A signed paper of 20 MB, and some more so that a larger one is refused in words.
    serverActions: { bodySizeLimit: '32mb' },
    proxyClientMaxBodySize: '32mb',
    // Route types come in through next-env.d.ts, so that a build into another folder never edits tsconfig.json.
    strictRouteTypes: true
  }
}

export default config
