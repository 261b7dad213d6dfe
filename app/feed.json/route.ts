import { feedRoute } from '#app/_server/feed.ts';
import { jsonFeed } from '#lib/syndication/json-feed.ts';

export const dynamic = 'force-dynamic';

export const GET = feedRoute('/feed.json', { type: 'application/feed+json; charset=utf-8', write: jsonFeed });
