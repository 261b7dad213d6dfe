import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDocument } from '../testing/arbitrary.ts';
import { contentOf } from '../testing/content.ts';
import { documentToMarkdown } from './export.ts';
import { documentFromMarkdown } from './import.ts';

describe('Markdown', () => {
  it('brings every document back as it was', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        expect(contentOf(documentFromMarkdown(documentToMarkdown(document)))).toEqual(contentOf(document));
      }),
      { numRuns: Number(process.env.RUNS ?? 300) },
    );
  });
});
