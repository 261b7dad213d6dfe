import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { environment } from '#lib/settings/environment.ts';

/** Links to style and script under their content's hash, so that browsers may keep them for ever. */
export function PageAssets() {
  return (
    <>
      <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      <link rel="stylesheet" href={hashed('site.css')} />
      <script src={hashed('site.js')} defer />
    </>
  );
}

const addresses = new Map<string, string>();

function hashed(name: string): string {
  const known = addresses.get(name);
  if (known) return known;
  const content = readFileSync(path.join(process.cwd(), 'public', name));
  const address = `/${name}?v=${createHash('sha256').update(content).digest('base64url').slice(0, 12)}`;
  // While developing, the files change under the running server.
  if (environment().NODE_ENV === 'production') addresses.set(name, address);
  return address;
}
