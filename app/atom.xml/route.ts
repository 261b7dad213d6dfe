import { feedRoute } from '#app/_server/feed.ts';
import { atomFeed } from '#lib/syndication/atom.ts';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('/atom.xml', { type: 'application/atom+xml; charset=utf-8', write: atomFeed });
