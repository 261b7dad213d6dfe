import { notFound, permanentRedirect } from 'next/navigation';
import { redirectFor } from '#lib/posts/redirects.ts';

interface Props {
  params: Promise<{ path: string[] }>;
}

/** Addresses that no other page has: old ones lead on, all others are not found. */
export default async function UnknownPage({ params }: Props) {
  const { path } = await params;
  const moved = await redirectFor(`/${path.join('/')}`);
  return moved ? permanentRedirect(moved) : notFound();
}
