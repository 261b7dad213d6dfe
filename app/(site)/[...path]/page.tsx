import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { site } from '#app/_server/site.ts';
import { missingMetadata } from '#app/_server/site-metadata.ts';
import { MissingPage } from '#components/site/missing-page.tsx';
import { redirectFor } from '#lib/posts/redirects.ts';

interface Props {
  params: Promise<{ path: string[] }>;
}

export async function generateMetadata(): Promise<Metadata> {
  return await missingMetadata();
}

/** Addresses that no other page has: old ones lead on, all others are not found. */
export default async function UnknownPage({ params }: Props) {
  const { path } = await params;
  const moved = await redirectFor(`/${path.join('/')}`);
  if (moved) permanentRedirect(moved);
  return <MissingPage {...(await site())} />;
}
