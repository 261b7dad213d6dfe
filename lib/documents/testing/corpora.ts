import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, '../../../../shared/corpora');

/** Whether a file of the shared test material is there; says so if it is not. */
export function hasCorpus(file: string): boolean {
  const present = existsSync(join(FOLDER, file));
  if (!present) process.emitWarning(`tests skipped: ../shared/corpora/${file} is absent`);
  return present;
}

export function readCorpus(file: string): string {
  return readFileSync(join(FOLDER, file), 'utf8');
}

export interface MarkdownExample {
  name: string;
  markdown: string;
  html: string;
}

export function commonmarkExamples(): MarkdownExample[] {
  const examples: { markdown: string; html: string; section: string; number: number }[] = JSON.parse(
    readCorpus('markdown/commonmark-tests.json'),
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
