import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './charset.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const html = 'text/html';

describe('the charset of a text', () => {
  it.each<[string, Uint8Array, string, string]>([
    ['the header', latin1('Grüße'), 'text/html; charset=iso-8859-1', 'Grüße'],
    ['the header, quoted', latin1('Grüße'), 'text/html;Charset="ISO-8859-1"; x=y', 'Grüße'],
    [
      'the header, before the markup',
      latin1('<meta charset=utf-8>ü'),
      'text/html; charset=latin1',
      '<meta charset=utf-8>ü',
    ],
    ['the byte order mark, before the header', Buffer.from('\ufeffGrüße'), 'text/html; charset=latin1', 'Grüße'],
    ['a UTF-16 mark, little end first', Buffer.from('\ufeffGrüße', 'utf16le'), html, 'Grüße'],
    ['a UTF-16 mark, big end first', Buffer.from('\ufeffGrüße', 'utf16le').swap16(), html, 'Grüße'],
    ['UTF-16 in the header', Buffer.from('Grüße', 'utf16le'), 'text/html; charset=utf-16', 'Grüße'],
    ['<meta charset>', latin1('<meta charset="windows-1252">\x80'), html, '<meta charset="windows-1252">€'],
    [
      '<meta charset> unquoted',
      latin1('<meta name=x><META CHARSET=cp1252>\x84'),
      html,
      '<meta name=x><META CHARSET=cp1252>„',
    ],
    [
      'http-equiv',
      latin1('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\xa4'),
      html,
      '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">€',
    ],
    [
      'the XML declaration',
      latin1('<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>'),
      'text/xml',
      '<?xml version="1.0" encoding="ISO-8859-1"?><a>ü</a>',
    ],
    [
      'UTF-16 XML without mark',
      Buffer.from('<?xml version="1.0"?><a>ü</a>', 'utf16le'),
      'text/xml',
      '<?xml version="1.0"?><a>ü</a>',
    ],
    ['UTF-16 XML, big end first', Buffer.from('<?xml?>ü', 'utf16le').swap16(), 'text/xml', '<?xml?>ü'],
    [
      'a declaration that cannot be true',
      Buffer.from('<meta charset=utf-16>Grüße'),
      html,
      '<meta charset=utf-16>Grüße',
    ],
    ['valid UTF-8 without a word', Buffer.from('Grüße – „so“'), html, 'Grüße – „so“'],
    ['windows-1252 without a word', Buffer.from([0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94]), html, '“Grüße”'],
    ['an unknown label', Buffer.from('Grüße'), 'text/html; charset=klingon', 'Grüße'],
    [
      'a broken character in declared UTF-8',
      Buffer.from([0x61, 0xff, 0xc3, 0xbc]),
      'text/html; charset=utf-8',
      'a\ufffdü',
    ],
    ['no content type', latin1('Stra\xdfe'), '', 'Straße'],
  ])('is taken from %s', (_from, bytes, contentType, text) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  it('reads Shift_JIS, declared in header or markup', () => {
    const bytes = Buffer.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea]);
    expect(decodeText(bytes, 'text/html; charset=Shift_JIS')).toBe('日本語');
    const page = Buffer.concat([latin1('<html><head><meta charset="shift_jis"></head>'), bytes]);
    expect(decodeText(page, html)).toMatch(/日本語$/);
  });

  it('reads any text in UTF-8 and UTF-16 back as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        fc.pre(!text.startsWith('\ufeff'));
        expect(decodeText(Buffer.from(text), 'text/plain; charset=utf-8')).toBe(text);
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toBe(text);
      }),
    );
  });

  it('never fails, whatever the bytes and whatever the header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.string(), (bytes, label) => {
        expect(typeof decodeText(bytes, `text/html; charset=${label}`)).toBe('string');
      }),
    );
  });
});
