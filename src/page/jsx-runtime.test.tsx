import type { Child } from 'hono/jsx';
import { expect, test } from 'vitest';
import { Unread } from '#journal/unread.ts';

// The compiler is the judge here: a line that it begins to take is an error of its own (`npm run types`). What stands in a
// fragment it judges in `test/types/fragments.tsx`.
const unread = new Unread(new Map([['a', { thing: 'letter/1', body: 'Məktub' }]]));
const shown = Boolean(unread);

const Part = ({ children, says }: { children?: Child; says?: string }) => <p title={says}>{children}</p>;

const printed = async (pages: readonly Child[]) =>
  (await Promise.all(pages.map(async (page) => page?.toString()))).join();

test('what was read, counted or drawn stands in a page', async () => {
  const many: readonly string[] = ['a', 'b'];
  const page = (
    <Part says="c">
      {1} {null}
      {shown && <b data-title={1}>{many}</b>}
      {many.map((each) => `${each}.`)}
    </Part>
  );
  expect(await printed([page])).toBe('<p title="c">1 <b data-title="1">ab</b>a.b.</p>');
});

test('a text whose mark was not asked does not', async () => {
  const pages = [
    // @ts-expect-error
    <p>{unread}</p>,
    <p>
      {/* @ts-expect-error beside others */}
      <b>1</b> {unread}
    </p>,
    // @ts-expect-error on a condition
    <p>{shown && unread}</p>,
    // @ts-expect-error in a list
    <p>{[1].map(() => unread)}</p>,
    // @ts-expect-error in a part of ours
    <Part>{unread}</Part>,
    // @ts-expect-error as a value that a part asks for
    <Part says={unread} />,
    // @ts-expect-error later
    <p>{Promise.resolve(unread)}</p>,
    // @ts-expect-error in a drawing
    <text>{unread}</text>,
  ];
  expect(await printed(pages)).not.toContain('Məktub');
});

test('nor does it stand in an attribute', async () => {
  const pages = [
    // @ts-expect-error
    <p title={unread} />,
    // @ts-expect-error
    <input value={unread} />,
    // @ts-expect-error under a name that no one knows
    <p titel={unread} />,
    // @ts-expect-error under a name with a hyphen
    <p data-title={unread} />,
    // @ts-expect-error spread
    <p {...{ title: unread }} />,
    // @ts-expect-error spread with a hyphen
    <p {...{ 'data-title': unread }} />,
    // @ts-expect-error as what tells lines apart
    <p key={unread} />,
  ];
  expect(await printed(pages)).not.toContain('Məktub');
});

test('neither does anything else that is no text', async () => {
  const pages = [
    // @ts-expect-error a function
    <p>{() => 'a'}</p>,
    // @ts-expect-error an object
    <p>{{ a: 'a' }}</p>,
    // @ts-expect-error a map
    <p>{new Map([['a', 'a']])}</p>,
    // @ts-expect-error HTML that nobody escapes
    <p dangerouslySetInnerHTML={{ __html: 'a' }} />,
    // @ts-expect-error a script of the element's own
    <p onclick={() => 'a'} />,
    // @ts-expect-error an element that there is not
    <parragraph />,
  ];
  expect(pages).toHaveLength(6);
});
