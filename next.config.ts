import type { NextConfig } from 'next';

const development = process.env.NODE_ENV !== 'production';

/** A proxy in front may hand requests on under another host; forms of the blog's own address are still its own. */
const ownHost = URL.parse(process.env.SITE_URL ?? '')?.host;

/** Nothing on any page comes from another host; a video is framed only after a reader asked for it. */
const contentSecurityPolicy = [
  "default-src 'self'",
  // Next.js carries its data in inline scripts; its development server evaluates modules.
  `script-src 'self' 'unsafe-inline'${development ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  `connect-src 'self'${development ? ' ws:' : ''}`,
  'frame-src https://www.youtube-nocookie.com https://player.vimeo.com',
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR || '.next',
  poweredByHeader: false,
  // The HTML of a page is complete and in order, its metadata in <head>, for every reader (docs/decisions/0001).
  htmlLimitedBots: /.*/,
  // The optimiser fetches and decodes images on request; ours are made ready when they are stored.
  images: { unoptimized: true },
  experimental: { serverActions: { bodySizeLimit: '12mb', allowedOrigins: ownHost ? [ownHost] : [] } },
  // `npm test` checks types, once and with the compiler the project pins.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ['@node-rs/argon2', 'eld', 'linkedom', 'parse5', 'pg', 'pg-boss', 'pino', 'sharp', 'undici'],
  async headers() {
    return [
      {
        source: '/:path*',
        headers: [
          { key: 'Content-Security-Policy', value: contentSecurityPolicy },
          { key: 'X-Content-Type-Options', value: 'nosniff' },
          { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
          { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        ],
      },
      { source: '/admin/:path*', headers: [{ key: 'X-Robots-Tag', value: 'noindex' }] },
    ];
  },
};

export default config;
