import type { IncomingMessage, ServerResponse } from 'node:http';
import { aPicture } from './picture.ts';

interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

/** Pages of a small paper that only this machine has. */
export function answerWebPages(request: IncomingMessage, response: ServerResponse): void {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  if (pathname === '/never') return; // the connection stays open until the other side gives up
  if (pathname === '/broken') return void response.destroy();
  const isMember = request.headers.cookie?.includes('member=yes');
  if (pathname === '/members' && !isMember) return void response.writeHead(401).end('<p>Members only</p>');
  const { status = 200, headers = {}, body = '' } = answers()[pathname] ?? { status: 404, body: '<p>Not here</p>' };
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
}

function answers(): Record<string, Answer> {
  return {
    '/lighthouse': { body: lighthouse() },
    '/members': {
      headers: { 'content-security-policy': "default-src 'none'; form-action 'none'" },
      body: lighthouse(),
    },
    '/shut': { headers: { 'cross-origin-opener-policy': 'same-origin' }, body: lighthouse() },
    '/moved': { status: 301, headers: { location: '/lighthouse' } },
    '/inside': { status: 302, headers: { location: 'http://169.254.169.254/latest/meta-data/' } },
    '/episode': { body: episode },
    '/paywall': { status: 403, body: '<p>Subscribers only</p>' },
    '/empty': { body: '<title>Nothing</title><div id="app"></div>' },
    '/photo.png': { headers: { 'content-type': 'image/png' }, body: aPicture },
  };
}

const paragraphs = [
  'For 140 years the lamp of the Grey Point lighthouse was lit by hand. On 3 March 1998 the last keeper, Ellen Marsh, switched the machine to automatic, closed the door behind her and handed the key to the harbour office.',
  'The lamp itself is small. What carries its light 31 kilometres out to sea is the lens around it: 1,016 prisms of ground glass, arranged in rings, that gather what would be lost to the sky and the rocks and send it to the horizon.',
  'Such lenses were an answer to a sum. A mirror behind a flame loses half of its light; a solid lens of the same strength would weigh tonnes and crack under its own heat. Rings of prisms do the same work with a tenth of the glass.',
  'Marsh kept a log of every night. It records the oil burnt, the ships passed, and the birds that struck the glass: in the autumn of 1979 there were 212 in one week. She asked for a grating in front of the lamp, and the number fell to nine.',
  'When the authority proposed to replace the lens with a row of diodes, the town objected. The diodes are brighter, cheaper and need no tower. But they blink, while the old lens sweeps, and fishermen say that a sweeping light can be told apart from the lamps of the shore.',
  'The argument lasted four years. In the end both stayed: the diodes stand on the rail and do the work, the lens turns above them on Saturdays, when volunteers of the museum grease its bearing and light the lamp for visitors.',
  'What does it cost to keep a thing that is no longer needed? The museum counts 9,400 pounds a year, most of it for paint. The town counts differently. It counts the people who climb 164 steps and come down with a question.',
];

const episode = `<!doctype html><html lang="en"><title>Episode 12: The ferry that waits</title>
<meta property="og:title" content="Episode 12: The ferry that waits">
<meta property="og:site_name" content="Harbour Radio"><p>Press play.</p></html>`;

const headings: Record<number, string> = { 2: 'A sum with glass', 4: 'Diodes or prisms' };

function lighthouse(): string {
  const blocks = paragraphs.map((text, index) => {
    const heading = headings[index] ? `<h2>${headings[index]}</h2>` : '';
    return `${heading}<p>${text}</p>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>The light that sweeps – Grey Point Gazette</title>
<meta name="author" content="Nora Whitfield">
<meta property="og:title" content="The light that sweeps">
<meta property="og:site_name" content="Grey Point Gazette">
<meta property="og:image" content="/photo.png">
<meta property="article:published_time" content="2024-05-17T08:00:00Z">
</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>The light that sweeps</h1>${blocks.join('')}</article>
<footer><p>Subscribe to our newsletter</p></footer></body></html>`;
}
