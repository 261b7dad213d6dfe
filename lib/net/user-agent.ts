import { environment } from '#lib/settings/environment.ts';
import manifest from '../../package.json' with { type: 'json' };

/**
 * How Quellwerk introduces itself to the servers it reads from: product, version and the blog's address, where whoever
 * runs the other server finds the person responsible.
 */
export function userAgent(blogUrl: string = environment().siteUrl): string {
  return `Quellwerk/${manifest.version} (+${blogUrl})`;
}
