import { isWebAddress, safeHref } from '../addresses.ts';
import { horizontalRule } from '../build.ts';
import { cleanLine } from '../clean-text.ts';
import { isAlignment, spanIn } from '../extensions/table.ts';
import { languageIn, startIn } from '../extensions/text.ts';
import type { CellAlignment, HeadingLevel } from '../model.ts';
import { enterFigure, enterFrame, enterImage, enterRecording, enterYoutubeElement } from './import-media.ts';
import { enterNoteReference, enterSuperscript } from './import-notes.ts';
import { DONE, type Enter } from './reading.ts';
import { attribute, findElement, type HtmlElement, isElement, textOf } from './tree.ts';

const enterBlock: Enter = (_, { writer }) => ({ close: writer.openNothing() });

const enterHeading: Enter = (element, { writer, survey }) => {
  const level = Number(element.tagName.slice(1)) + survey.headingShift;
  return { close: writer.openHeading(Math.min(4, Math.max(2, level)) as HeadingLevel) };
};

const enterCode: Enter = (element, { writer }) => {
  const inner = element.childNodes.find(isElement);
  const classes = [element, ...(inner ? [inner] : [])].map(each => attribute(each, 'class') ?? '');
  return { close: writer.openCode(languageIn(classes.join(' '))) };
};

const enterQuotation: Enter = (element, { writer, survey, options }) => {
  const source = survey.quotationSources.get(element);
  const address =
    (source && webAddressIn(source, options.baseUrl)) ?? safeHref(attribute(element, 'cite') ?? '', options.baseUrl);
  const url = isWebAddress(address) ? address : undefined;
  const cite = source
    ? cleanLine(textOf(source))
        .replace(/^[—–-]\s*/, '')
        .slice(0, 1000)
    : '';
  return { close: writer.openQuotation({ cite: cite === url ? '' : cite, url }) };
};

const enterOrderedList: Enter = (element, { writer }) => ({
  close: writer.openList(startIn(attribute(element, 'start'))),
});

const enterTable: Enter = (element, { writer, survey, used }) => {
  const facts = survey.tables.get(element);
  if (!facts || facts.forLayout || facts.cells < 2) return { close: writer.openNothing() };
  if (facts.caption) {
    writer.edge();
    writer.text(textOf(facts.caption));
    writer.edge();
    used.add(facts.caption);
  }
  return { close: writer.openTable() };
};

const enterCell: Enter = (element, { writer }) => {
  const row = element.parentNode;
  const inHead = row && 'parentNode' in row && row.parentNode?.nodeName === 'thead';
  return {
    close: writer.openCell(inHead || element.tagName === 'th' ? 'tableHeader' : 'tableCell', {
      colspan: spanIn(attribute(element, 'colspan')),
      rowspan: spanIn(attribute(element, 'rowspan')),
      align: alignmentOf(element),
    }),
  };
};

const enterCheckbox: Enter = (element, { writer }) => {
  if (attribute(element, 'type')?.toLowerCase() === 'checkbox') {
    writer.text(attribute(element, 'checked') === undefined ? '☐ ' : '☑ ');
  }
  return DONE;
};

const enterFormula: Enter = (element, { writer }) => {
  const alternative = attribute(element, 'alttext');
  if (!alternative) return {};
  writer.text(alternative);
  return DONE;
};

const enterLineBreak: Enter = (_, { writer }) => {
  writer.lineBreak();
  return DONE;
};

const enterRule: Enter = (_, { writer }) => {
  writer.block(horizontalRule());
  return DONE;
};

const enterInlineQuotation: Enter = (_, { writer }) => {
  writer.text('“');
  return { close: () => writer.text('”') };
};

/** What to do at each element; those without an entry are inline and give way to what is in them. */
export const ENTER = new Map<string, Enter>([
  ...byTag('address article aside body center dd details dir div dl dt fieldset figcaption footer form', enterBlock),
  ...byTag('header hgroup html legend main nav p search section summary', enterBlock),
  ...byTag('h1 h2 h3 h4 h5 h6', enterHeading),
  ...byTag('pre listing xmp plaintext', enterCode),
  ...byTag('ul menu', (_, { writer }) => ({ close: writer.openList() })),
  ...byTag('td th', enterCell),
  ...byTag('audio video', enterRecording),
  ['a', enterNoteReference],
  ['blockquote', enterQuotation],
  ['br', enterLineBreak],
  ['figure', enterFigure],
  ['hr', enterRule],
  ['iframe', enterFrame],
  ['img', enterImage],
  ['input', enterCheckbox],
  ['li', (_, { writer }) => ({ close: writer.openItem() })],
  ['lite-youtube', enterYoutubeElement],
  ['math', enterFormula],
  ['ol', enterOrderedList],
  ['q', enterInlineQuotation],
  ['sup', enterSuperscript],
  ['table', enterTable],
  ['tr', (_, { writer }) => ({ close: writer.openRow() })],
]);

function byTag(tags: string, enter: Enter): [string, Enter][] {
  return tags.split(' ').map(tag => [tag, enter]);
}

function webAddressIn(root: HtmlElement, baseUrl: string | undefined): string | undefined {
  const addressOf = (element: HtmlElement) => safeHref(attribute(element, 'href') ?? '', baseUrl);
  const link = findElement(root, element => element.tagName === 'a' && isWebAddress(addressOf(element)));
  return link && addressOf(link);
}

/** From markup of all ages: `align`, CSS, and the class names of WordPress, Tailwind and ourselves. */
function alignmentOf(cell: HtmlElement): CellAlignment | null {
  const written =
    /text-align\s*:\s*(\w+)/i.exec(attribute(cell, 'style') ?? '')?.[1] ??
    /(?:^|\s)(?:has-)?(?:text-)?(?:align-)?(left|center|right)(?:\s|$)/.exec(attribute(cell, 'class') ?? '')?.[1] ??
    attribute(cell, 'align');
  const alignment = written?.toLowerCase();
  return isAlignment(alignment) ? alignment : null;
}
