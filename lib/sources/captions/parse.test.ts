import { describe, expect, it } from 'vitest';
import { parseCaptions } from './parse.ts';

const cuesOf = (content: string | Uint8Array, filename?: string) => {
  const captions = parseCaptions(content, { filename });
  return captions.kind === 'cues' ? captions.cues : expect.fail('there should be times');
};
const texts = (content: string, filename?: string) => cuesOf(content, filename).map(cue => cue.text);
const vtt = (text: string) => `WEBVTT\n\n00:01.000 --> 00:02.000\n${text}\n`;

describe('WebVTT', () => {
  it('gives times in seconds and text on one line', () => {
    const content =
      '\ufeffWEBVTT - Titel\r\nKind: captions\r\n\r\nNOTE ein\r\nKommentar\r\n\r\nSTYLE\r\n::cue { color: red }\r\n\r\n' +
      'eins\r\n00:01.500 --> 01:02:03.250 align:start line:0\r\nErste Zeile,\r\nzweite Zeile.\r\n\r\n' +
      '01:02:03.250 --> 01:02:04.000\r\nNoch eine.';
    expect(parseCaptions(content)).toEqual({
      kind: 'cues',
      format: 'vtt',
      cues: [
        { startSeconds: 1.5, endSeconds: 3723.25, text: 'Erste Zeile, zweite Zeile.' },
        { startSeconds: 3723.25, endSeconds: 3724, text: 'Noch eine.' },
      ],
    });
  });

  it.each([
    ['<b>Ein</b> <i.fremd>kleiner</i> <c.gelb.gross>Test</c>', 'Ein kleiner Test'],
    ['Wort <00:01.500>für <00:00:01.750>Wort', 'Wort für Wort'],
    ['<lang de>Guten</lang> <u>Tag</u>', 'Guten Tag'],
    ['<font color="#ff0000">Rot</font>', 'Rot'],
    ['{\\an8}Oben', 'Oben'],
    ['5 < 7 und 7 > 5', '5 < 7 und 7 > 5'],
    ['Fish &amp; Chips &lt;i&gt; &quot;so&quot; &#228;&#xFC; &nbsp;da', 'Fish & Chips <i> "so" äü da'],
    ['&amp;lt;', '&lt;'],
    ['R&D &unbekannt; &#0; &#xD800; &#1114112;', 'R&D &unbekannt; \ufffd \ufffd \ufffd'],
    ['<c Nicht geschlossen', 'Nicht geschlossen'],
    ['unsicht\u200bbar', 'unsichtbar'],
    ['日本\n語です', '日本語です'],
    ['erste\nzweite', 'erste zweite'],
  ])('%j reads %j', (markup, text) => {
    expect(texts(vtt(markup))).toEqual([text]);
  });

  it('names the speakers, one cue for each', () => {
    expect(cuesOf(vtt('<v Maria>Ja?</v>\n<v.laut Dr. Karl Groß>Nein!'))).toEqual([
      { startSeconds: 1, endSeconds: 2, text: 'Ja?', speaker: 'Maria' },
      { startSeconds: 1, endSeconds: 2, text: 'Nein!', speaker: 'Dr. Karl Groß' },
    ]);
  });

  it('keeps what sloppy files say', () => {
    const content =
      'WEBVTT\n00:00:01,000-->00:00:02,5\nEins\n00:02.000 --> 00:04.000line:0\nZwei\n\n00:05.000 --> 00:0x.000\nDrei\n0a:06.000 --> 00:07.000\nDreieinhalb\n\n' +
      '120:00.000 --> 121:00.000\nVier\n\n5:00:00.000 --> 4:00:00.000\nFünf';
    expect(cuesOf(content)).toEqual([
      { startSeconds: 1, endSeconds: 2.5, text: 'Eins' },
      { startSeconds: 2, endSeconds: 4, text: 'Zwei' },
      { startSeconds: 5, endSeconds: 5, text: 'Drei Dreieinhalb' },
      { startSeconds: 7200, endSeconds: 7260, text: 'Vier' },
      { startSeconds: 18000, endSeconds: 18000, text: 'Fünf' },
    ]);
  });
});

describe('SubRip', () => {
  it('drops the counters and nothing else', () => {
    const content =
      '1\n00:00:01,000 --> 00:00:02,000 X1:10 X2:20\nEs war\n1984.\n\n2\n00:00:02,000 --> 00:00:03,000\nVor der Leerzeile\n\n' +
      'und danach.\n\n\n3\n00:00:03,000 --> 00:00:04,000\n\n\n4\n00:00:04.5 --> 00:00:05.250\nEnde';
    expect(cuesOf(content, 'film.srt')).toEqual([
      { startSeconds: 1, endSeconds: 2, text: 'Es war 1984.' },
      { startSeconds: 2, endSeconds: 3, text: 'Vor der Leerzeile und danach.' },
      { startSeconds: 4.5, endSeconds: 5.25, text: 'Ende' },
    ]);
  });

  it('is recognised without its name, and in old charsets', () => {
    const bytes = Buffer.from('1\n00:00:01,000 --> 00:00:02,000\nGrüße aus Köln\n', 'latin1');
    expect(parseCaptions(bytes)).toMatchObject({ format: 'srt', cues: [{ text: 'Grüße aus Köln' }] });
    const utf16 = Buffer.from('\ufeff1\n00:00:01,000 --> 00:00:02,000\nGrüße\n', 'utf16le');
    expect(parseCaptions(utf16)).toMatchObject({ format: 'srt', cues: [{ text: 'Grüße' }] });
  });
});

describe('YouTube’s formats', () => {
  it('srv1: seconds, escaped twice', () => {
    const xml =
      '<?xml version="1.0" encoding="utf-8" ?><transcript><text start="0.5" dur="1.54">it&amp;#39;s &lt;b&gt;so&lt;/b&gt;</text>' +
      '<text start="2"/><text start="3" dur="1">A &amp;amp; B<br/>C</text></transcript>';
    expect(cuesOf(xml)).toEqual([
      { startSeconds: 0.5, endSeconds: 2.04, text: "it's so" },
      { startSeconds: 3, endSeconds: 4, text: 'A & B C' },
    ]);
  });

  it('srv3: milliseconds, words in pieces, empty lines between', () => {
    const xml =
      '<?xml version="1.0"?><timedtext format="3"><head><pen id="1"/></head><body><w t="0" id="1"/>' +
      '<p t="1000" d="2000" w="1"><s ac="0">guten</s><s t="240"> Tag</s></p><p t="2900" d="100" w="1" a="1">\n</p>' +
      '<!-- <p t="1">nicht das</p> --><p t="3000" d="500"><![CDATA[a < b]]></p></body></timedtext>';
    expect(cuesOf(xml)).toEqual([
      { startSeconds: 1, endSeconds: 3, text: 'guten Tag' },
      { startSeconds: 3, endSeconds: 3.5, text: 'a < b' },
    ]);
  });

  it('srv2: milliseconds in text elements', () => {
    expect(cuesOf('<timedtext><text t="1500" d="500">so</text></timedtext>')).toEqual([
      { startSeconds: 1.5, endSeconds: 2, text: 'so' },
    ]);
  });

  it('json3: its texts are no markup', () => {
    const json = JSON.stringify({
      wireMagic: 'pb3',
      events: [
        { tStartMs: 0, dDurationMs: 9000, id: 1 },
        { tStartMs: 1000, dDurationMs: 1500, segs: [{ utf8: 'a < b' }, { utf8: ' &amp; c', tOffsetMs: 5 }] },
        { tStartMs: 2500, dDurationMs: 10, aAppend: 1, segs: [{ utf8: '\n' }] },
      ],
    });
    expect(cuesOf(json)).toEqual([{ startSeconds: 1, endSeconds: 2.5, text: 'a < b &amp; c' }]);
  });

  it.each([
    [
      'a bomb',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><transcript><text start="0" dur="1">&a;</text></transcript>',
    ],
    ['another kind of XML', '<?xml version="1.0"?><rss><channel/></rss>'],
    ['broken JSON', '{"events": ['],
    ['JSON of another kind', '{"name": "x"}'],
    ['negative times', '{"events": [{"tStartMs": -5, "segs": []}]}'],
  ])('%s is refused', (_what, content) => {
    expect(() => parseCaptions(content)).toThrow(expect.objectContaining({ code: 'captions.unreadable' }));
  });
});

describe('transcripts as text', () => {
  it('with times on their own lines, as copied from YouTube', () => {
    const content = 'Transkript\n\n0:00\nhallo zusammen\n0:15\nheute geht es\num Bienen\n1:02:03\nund Schluss\n';
    expect(parseCaptions(content, { filename: 'a.txt' })).toEqual({
      kind: 'cues',
      format: 'stamped-text',
      cues: [
        { startSeconds: 0, endSeconds: 0, text: 'Transkript' },
        { startSeconds: 0, endSeconds: 15, text: 'hallo zusammen' },
        { startSeconds: 15, endSeconds: 3723, text: 'heute geht es um Bienen' },
        { startSeconds: 3723, endSeconds: 3724, text: 'und Schluss' },
      ],
    });
  });

  it.each([
    '[00:12:01] Ja. [00:12:05] nein',
    '(12:01) Ja. [00:12:05] nein',
    '12:01 - Ja. [00:12:05] nein',
    '00:12:01.000 | Ja. [00:12:05] nein',
  ])('with times before the text: %s', line => {
    expect(cuesOf(`${line}\n00:12:07 Weiter.`)).toEqual([
      { startSeconds: 721, endSeconds: 727, text: 'Ja. [00:12:05] nein' },
      { startSeconds: 727, endSeconds: 728, text: 'Weiter.' },
    ]);
  });

  it('with speakers and times above what was said', () => {
    expect(cuesOf('Speaker 1  0:00\nGuten Tag.\n\nAnna Berg 0:12\nGuten Tag auch.\nUnd los.\n')).toEqual([
      { startSeconds: 0, endSeconds: 12, text: 'Guten Tag.', speaker: 'Speaker 1' },
      { startSeconds: 12, endSeconds: 14, text: 'Guten Tag auch. Und los.', speaker: 'Anna Berg' },
    ]);
  });

  it('a misprinted time is text, its line is not lost', () => {
    const lines = Array.from({ length: 20 }, (_, minute) => `${minute}:00 Satz ${minute}`);
    lines[10] = '1:00 Satz 10';
    const cues = cuesOf(lines.join('\n'));
    expect(cues[9]).toEqual({ startSeconds: 540, endSeconds: 660, text: 'Satz 9 1:00 Satz 10' });
  });

  it.each([
    ['prose', 'Ein Absatz.\n\nNoch einer.'],
    ['times of day', '12:30 Uhr Beginn\n14:15 Uhr Ende'],
    ['one time only', '0:15 So fing es an.\nDann ging es weiter.'],
    ['times that run backwards', '12:30 Neu\n11:20 Älter\n10:10 Am ältesten'],
    ['a time far below', `${'Zeile.\n'.repeat(12)}0:10 eins\n0:20 zwei`],
    ['a line ending in a time', 'Wir sehen uns um 12:30\nDann gehen wir um 13:30'],
  ])('%s stays text', (_what, content) => {
    expect(parseCaptions(content, { filename: 'a.txt' })).toEqual({ kind: 'text', format: 'text', text: content });
  });
});

describe('what cannot be read', () => {
  it.each([
    ['', undefined],
    [' \n\t\ufeff', 'a.vtt'],
    ['WEBVTT', 'a.vtt'],
    ['WEBVTT\n\n00:01.000 --> 00:02.000\n<b></b>\n', 'a.vtt'],
    ['<transcript></transcript>', undefined],
    ['{"events":[]}', undefined],
  ])('%j holds no text', (content, filename) => {
    expect(() => parseCaptions(content, { filename })).toThrow(expect.objectContaining({ code: 'captions.empty' }));
  });

  it.each([
    ['Nur Text', 'a.srt'],
    ['Nur Text', 'a.VTT'],
    ['WEBVTT\n\n00.00.000 --> 00:02.000\nText', 'a.vtt'],
    ['<!DOCTYPE html><p>Text</p>', 'a.txt'],
    ['<root>Text</root>', 'a.txt'],
    ['{\\rtf1 Text}', 'a.txt'],
    ['%PDF-1.7 Text', undefined],
    ['PK\u0003\u0004Text', 'a.txt'],
    ['\u0000\u0001\u0002binär', undefined],
  ])('%j (%s) is not captions', (content, filename) => {
    expect(() => parseCaptions(content, { filename })).toThrow(
      expect.objectContaining({ code: 'captions.unreadable' }),
    );
  });

  it('a type that promises times is held to it', () => {
    expect(() => parseCaptions('Nur Text', { mime: 'text/vtt' })).toThrow(
      expect.objectContaining({ code: 'captions.unreadable' }),
    );
  });

  it('files beyond ten megabytes are not looked at', () => {
    const failure = expect.objectContaining({ code: 'captions.tooLarge', args: { megabytes: 10 } });
    expect(() => parseCaptions(new Uint8Array(10 * 1024 * 1024 + 1))).toThrow(failure);
  });
});
