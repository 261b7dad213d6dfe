// What holds for the whole of the code: directions of imports, single doors, wrapped actions, complete catalogues.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const folders = ['app', 'components', 'lib', 'scripts', 'e2e'];
const files = [...folders.flatMap(list), 'server.ts', 'next.config.ts'].filter(
  file => /\.(ts|tsx|mjs)$/.test(file) && !file.startsWith('lib/database/generated/'),
);
const sources = new Map(files.map(file => [file, readFileSync(file, 'utf8')]));
const production = files.filter(file => !isTestCode(file));

describe('imports', () => {
  test('lib knows neither app nor components, neither Next.js nor React', () => {
    const upward = edges(file => file.startsWith('lib/') && !isTestCode(file)).filter(
      ({ to }) =>
        /^(app|components)\//.test(to) || /^(next|next-auth|next-intl|react|react-dom|server-only)(\/|$)/.test(to),
    );
    expect(upward).toEqual([]);
  });

  test('components know nothing of app but the shape of an action and its screen’s actions', () => {
    const upward = edges(file => file.startsWith('components/')).filter(
      ({ to }) => to.startsWith('app/') && !/\/(actions|action-result)\.ts$/.test(to),
    );
    expect(upward).toEqual([]);
  });

  test('public pages have no client components and nothing of the admin area', () => {
    const site = production.filter(file => /^(app\/\(site\)|components\/site)\//.test(file));
    expect(site.filter(file => /^['"]use client['"]/m.test(source(file)))).toEqual([]);
    expect(edges(file => site.includes(file)).filter(({ to }) => /^(components|app)\/(admin|ui)\//.test(to))).toEqual(
      [],
    );
  });

  test('nouns of lib use only nouns below them', () => {
    const wrong = edges(file => file.startsWith('lib/') && !isTestCode(file)).filter(({ from, to }) => {
      const [above, below] = [noun(from), noun(to)];
      return above && below && above !== below && !layer(above, below);
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself over others', () => {
    expect(circles()).toEqual([]);
  });
});

describe('single doors', () => {
  const only = (pattern: RegExp, allowed: RegExp) =>
    production.filter(file => pattern.test(source(file)) && !allowed.test(file));

  test('the process environment is read in one file', () => {
    expect(
      only(
        /process\.env\b/,
        /^(lib\/settings\/environment\.ts|next\.config\.ts|scripts\/(bootstrap\.mjs|chromium\.ts))$/,
      ),
    ).toEqual([]);
  });

  test('foreign addresses are fetched in one folder', () => {
    const server = (file: string) => !/^['"]use client['"]/m.test(source(file)) && !file.startsWith('components/');
    const fetching = only(/(?<![.\w])fetch\(|from 'undici'/, /^lib\/(net|drafting\/models)\//);
    expect(fetching.filter(server)).toEqual([]);
  });

  test('models are called in one folder', () => {
    expect(only(/from '(ai|@ai-sdk\/[^']+)'/, /^lib\/drafting\/models\//)).toEqual([]);
  });

  test('the database is opened in one folder', () => {
    expect(only(/new PrismaClient\b/, /^lib\/database\//)).toEqual([]);
  });

  test('only the log and the terminal print', () => {
    expect(only(/\bconsole\./, /^scripts\//)).toEqual([]);
  });
});

describe('doors of the server', () => {
  test('every server action is made by a wrapper that authorises', () => {
    for (const file of production.filter(file => /^['"]use server['"]/m.test(source(file)))) {
      const exported = [...source(file).matchAll(/^export (?:async )?(?:const|function|let|var) (\w+)(.*)$/gm)];
      expect(exported.length, `${file} exports actions`).toBeGreaterThan(0);
      for (const [, name, rest] of exported) {
        expect(rest, `${file}: ${name}`).toMatch(/= (ownerAction|publicAction)\(/);
      }
    }
  });

  test('every page and route handler of the admin area asks who is there', () => {
    const doors = production.filter(file => /^app\/admin\/\(desk\)\/.*(page|route)\.tsx?$/.test(file));
    expect(doors.length).toBeGreaterThan(0);
    expect(doors.filter(file => !/requireUser\(|ownerRoute\(/.test(source(file)))).toEqual([]);
  });
});

describe('catalogues of sentences', () => {
  const catalogue = (locale: string) => flatten(JSON.parse(readFileSync(`messages/${locale}.json`, 'utf8')));
  const [german, english] = [catalogue('de'), catalogue('en')];

  test('German and English have the same keys', () => {
    expect(Object.keys(german).sort()).toEqual(Object.keys(english).sort());
  });

  test('German and English use the same values', () => {
    const differing = Object.keys(german).filter(key => argumentsOf(german[key]) !== argumentsOf(english[key]));
    expect(differing).toEqual([]);
  });

  test('every error code has a sentence', () => {
    const codes = new Set(
      production.flatMap(file => [...source(file).matchAll(/new DomainError\(\s*'([\w.]+)'/g)].map(([, code]) => code)),
    );
    expect([...codes].filter(code => !(`errors.${code}` in german))).toEqual([]);
  });
});

test('the lock file names no registry and no address of one', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toMatch(/"resolved"/);
});

test('no file is about two things', () => {
  expect(production.filter(file => source(file).split('\n').length > 300)).toEqual([]);
});

function list(folder: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap(entry =>
    entry.isDirectory() ? list(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );
}

function source(file: string): string {
  return sources.get(file) ?? '';
}

function isTestCode(file: string): boolean {
  return /\.test\.tsx?$|\/testing\/|^e2e\//.test(file);
}

interface Edge {
  from: string;
  /** A path of the project, or a package as written */
  to: string;
  typeOnly: boolean;
}

function edges(selected: (file: string) => boolean): Edge[] {
  return files.filter(selected).flatMap(importsOf);
}

function importsOf(file: string): Edge[] {
  const statements = source(file).matchAll(
    /(?:^|\n)(?:import|export)\s+(type\s)?(?:[\w*{}\s,$]+from\s+)?'([^']+)'|import\('([^']+)'\)/g,
  );
  return [...statements].map(([, type, fixed, dynamic]) => ({
    from: file,
    to: resolved(file, fixed ?? dynamic ?? ''),
    typeOnly: Boolean(type),
  }));
}

function resolved(from: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  if (specifier.startsWith('.')) return path.join(path.dirname(from), specifier);
  return specifier;
}

/** `lib/posts/publish.ts` → `posts`; files directly under lib are ground that everybody stands on. */
function noun(file: string): string | undefined {
  return /^lib\/([\w-]+)\//.exec(file)?.[1];
}

/** Lower nouns first. Each may use all before it; those on one line do not know each other. */
const layers = [
  ['settings', 'database', 'auth', 'pages', 'net', 'i18n', 'documents'],
  ['media', 'activity', 'queue', 'search'],
  ['sources'],
  ['posts', 'api'],
  ['comments'],
  ['syndication', 'drafting'],
  ['jobs', 'example-content'],
];
/** The ground floor knows itself: who acts, what is stored, what is said. */
function layer(above: string, below: string): boolean {
  const [high, low] = [above, below].map(name => layers.findIndex(row => row.includes(name)));
  return high !== undefined && low !== undefined && (high > low || (high === 0 && low === 0));
}

function circles(): string[] {
  const graph = new Map(
    files.map(file => [
      file,
      importsOf(file)
        .filter(edge => !edge.typeOnly && sources.has(edge.to))
        .map(edge => edge.to),
    ]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[] = [];
  const visit = (file: string, trail: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    state.set(file, 'done');
  };
  for (const file of files) visit(file, []);
  return found;
}

/** The names of an ICU message's values, sorted; what stands in branches of `select` and `plural` included. */
function argumentsOf(message = ''): string {
  const names = new Set<string>();
  let at = 0;
  const text = () => {
    for (; at < message.length && message[at] !== '}'; at++) if (message[at] === '{') argument();
  };
  const argument = () => {
    const [head = '', name = '', kind] = /^\{\s*(\w+)\s*(?:,\s*(\w+)\s*,?)?/.exec(message.slice(at)) ?? [];
    names.add(name);
    at += head.length;
    const hasBranches = kind === 'select' || kind === 'plural' || kind === 'selectordinal';
    for (; at < message.length && message[at] !== '}'; at++) {
      if (!hasBranches || message[at] !== '{') continue;
      at++;
      text();
    }
  };
  text();
  return [...names].sort().join(' ');
}

function flatten(value: object, prefix = ''): Record<string, string> {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      typeof inner === 'object' ? Object.entries(flatten(inner, `${prefix}${key}.`)) : [[`${prefix}${key}`, inner]],
    ),
  );
}
