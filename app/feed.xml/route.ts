import { feedRoute } from '#app/_server/feed.ts';
import { rssFeed } from '#lib/syndication/rss.ts';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('/feed.xml', { type: 'application/rss+xml; charset=utf-8', write: rssFeed });
