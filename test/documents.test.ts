import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, read, root, unlike } from './pages.ts';

/** Where a page leads within the project: files, and headings of pages, by GitHub's rule. */
const linksOf = (page: string): readonly string[] =>
  [...page.replace(/```[\s\S]*?```/g, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? '')
    .filter((target) => !/^(https?|mailto):/.test(target));

const anchorsOf = (page: string): readonly string[] =>
  [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Links of a page that lead nowhere. */
function brokenLinks(path: string, page: string): readonly string[] {
  return linksOf(page)
    .filter((link) => {
      const [file = '', anchor] = decodeURI(link).split('#');
      const target = file === '' ? join(root, path) : join(root, dirname(path), file);
      if (!existsSync(target)) return true;
      return (
        anchor !== undefined && target.endsWith('.md') && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor)
      );
    })
    .map((link) => `${path}: ${link}`);
}

/** Paths of the project that a page names in code marks; `<room>` and `*` stand for any name. */
const pathsOf = (page: string): readonly string[] =>
  [
    ...page.replace(/```[\s\S]*?```/g, '').matchAll(/`((?:src|test|scripts|bench|db|verify|charters|docs)\/[^`\s]*)`/g),
  ].map(([, path]) => path ?? '');

const everything = ['src', 'test', 'scripts', 'bench', 'db', 'verify', 'charters', 'docs'].flatMap(files);

const isThere = (path: string): boolean => {
  if (!/[<*]/.test(path)) return existsSync(join(root, path));
  const pattern = path
    .split(/(<\w+(?: \w+)*>|\*+\/?)/)
    .map((part, at) => (at % 2 === 0 ? part.replace(/[.+()[\]]/g, '\\$&') : part.startsWith('**') ? '.*' : '[^/]*'))
    .join('');
  return everything.some((each) => new RegExp(`^${pattern}`).test(each));
};

/** Excerpts of code that name their file after the language of their block, part by part. */
const excerptsOf = (page: string): readonly { readonly path: string; readonly part: string }[] =>
  [...page.matchAll(/```\w+ (\S+)\n([\s\S]*?)```/g)].flatMap(([, path = '', body = '']) =>
    body.split(/^…\n/m).map((part) => ({ path, part })),
  );

/** Code without what only sets it: a formatter may break a line anew, and the excerpt still be true. */
const bareCode = (code: string): string => code.replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');

const untrueExcerpts = (page: string): readonly string[] =>
  excerptsOf(page)
    .filter(
      ({ path, part }) =>
        !existsSync(join(root, path)) || !bareCode(read(path)).includes(bareCode(part).replace(/,$/, '')),
    )
    .map(({ path, part }) => `${path}: ${part.trim()}`);

describe('docs/a-feature.md', () => {
  const page = read('docs/a-feature.md');

  it('shows the code as it is', () => {
    expect(excerptsOf(page).length).toBeGreaterThan(15);
    expect(untrueExcerpts(page)).toEqual([]);
  });

  it('is compared in a way that can fail', () => {
    expect(untrueExcerpts('```ts src/root.ts\nexport const root = 1;\n```\n```ts src/nowhere.ts\nx\n```')).toHaveLength(
      2,
    );
    expect(untrueExcerpts('```ts src/root.ts\nexport const root =\n…\n```')).toEqual([]);
  });
});

/** What the program says when it does not start: the first cells of a table, `…` where it puts a name or a number. */
const sentencesOf = (page: string): readonly string[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| “'))
    .map((line) => line.slice(3, line.indexOf('” |')));

describe('docs/operate.md', () => {
  const page = read('docs/operate.md');
  const code = [...files('src'), ...files('scripts')]
    .filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.includes('.test.'))
    .map(read)
    .join('\n');

  it('repeats what the program says word for word', () => {
    const sentences = sentencesOf(page);
    expect(sentences.length).toBeGreaterThan(20);
    const parts = sentences.flatMap((sentence) => sentence.split('…').map((part) => part.trim()));
    expect(parts.filter((part) => !code.includes(part))).toEqual([]);
  });

  it('has every setting, and none that is not there', () => {
    const listed = [...page.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name ?? '');
    const known = [...read('src/config.ts').matchAll(/^ {2}([A-Z_]+): z/gm)].map(([, name]) => name ?? '');
    expect(known.length).toBeGreaterThan(4);
    expect(unlike(listed, known)).toEqual([]);
  });
});

describe('docs/decisions', () => {
  it('are numbered without a gap, each on one line of the list, under its own title', () => {
    const pages = files('docs/decisions')
      .filter((path) => /\/\d{4}-/.test(path))
      .sort();
    const list = [...read('docs/decisions/README.md').matchAll(/^(\d+)\. \[(.+)\]\((.+)\)$/gm)];
    expect(list.map(([, number, title, path]) => `docs/decisions/${path}: ${number}. ${title}`)).toEqual(
      pages.map((path) => `${path}: ${/^# (.*)$/m.exec(read(path))?.[1]}`),
    );
    expect(pages.map((path) => Number(path.slice(15, 19)))).toEqual(pages.map((_, at) => at + 1));
  });

  it('each say what was decided and what would make us think again', () => {
    const pages = files('docs/decisions').filter((path) => /\/\d{4}-/.test(path));
    expect(pages.filter((path) => !/^\*\*Decided[:,]\*\* /m.test(read(path)))).toEqual([]);
    expect(pages.filter((path) => !/^\*\*Think again\*\* /m.test(read(path)))).toEqual([]);
  });
});

describe('the documents', () => {
  const pages = [...files('docs'), ...readdirSync(root)].filter((path) => path.endsWith('.md'));

  it.each(pages)('lead somewhere with every link: %s', (path) => {
    expect(brokenLinks(path, read(path))).toEqual([]);
  });

  it.each(pages)('name only files that are there: %s', (path) => {
    expect(pathsOf(read(path)).filter((each) => !isThere(each))).toEqual([]);
  });

  it('are searched for paths in a way that can fail', () => {
    const paths = pathsOf(
      '`src/nowhere.ts`, `src/<room>/messages.ts`, `src/<room>/never.ts`, `charters/**/cases.json`',
    );
    expect(paths.filter((path) => !isThere(path))).toEqual(['src/nowhere.ts', 'src/<room>/never.ts']);
  });

  it('are checked by measures that can fail', () => {
    expect(
      brokenLinks('docs/acts.md', 'see [it](nowhere.md) and [that](acts.md#nowhere), [this](acts.md#bodies)'),
    ).toEqual(['docs/acts.md: nowhere.md', 'docs/acts.md: acts.md#nowhere']);
  });
});
