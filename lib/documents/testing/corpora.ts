import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const FOLDER = join(import.meta.dirname, '../../../../shared/corpora');

/** Whether a file of the shared test material is there; says so if it is not. */
export function hasCorpus(file: string): boolean {
  const present = existsSync(join(FOLDER, file));
  if (!present) process.emitWarning(`tests skipped: ../shared/corpora/${file} is absent`);
  return present;
}

/** '' where it is absent: the bodies of skipped suites run too. */
export function readCorpus(file: string): string {
  const path = join(FOLDER, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

export function readJsonCorpus<Entry>(file: string): Entry[] {
  return JSON.parse(readCorpus(file) || '[]');
}

/** Every `step`th line of a compressed file with one JSON object a line. */
export function sampleLines<Entry>(file: string, step: number): Entry[] {
  const path = join(FOLDER, file);
  const lines = existsSync(path) ? gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n') : [];
  return lines.filter((_, index) => index % step === 0).map(line => JSON.parse(line));
}

export interface MarkdownExample {
  name: string;
  markdown: string;
  html: string;
}

export function commonmarkExamples(): MarkdownExample[] {
  const examples = readJsonCorpus<MarkdownExample & { section: string; number: number }>(
    'markdown/commonmark-tests.json',
  );
  return examples.map(({ number, section, ...example }) => ({ ...tabbed(example), name: `${number} ${section}` }));
}

/** The examples in a specification in cmark's notation. */
export function specificationExamples(file: string): MarkdownExample[] {
  const found = readCorpus(file).matchAll(/^`{32} example.*\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm);
  return Array.from(found, ([, markdown = '', html = ''], index) => ({
    name: `${file} ${index + 1}`,
    ...tabbed({ markdown, html }),
  }));
}

/** Tabs are written as arrows. */
function tabbed({ markdown, html }: { markdown: string; html: string }) {
  return { markdown: markdown.replaceAll('→', '\t'), html: html.replaceAll('→', '\t') };
}
