import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { node, type XmlElement, type XmlNode, xmlOf } from './xml.ts';

/** The tree that a strict parser reads; blanks between elements, which hold no text, are nobody's. */
function parsed(text: string): XmlElement {
  const open: { name: string; attributes: Record<string, string>; children: XmlNode[] }[] = [];
  let root: XmlElement | undefined;
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => open.push({ name, attributes, children: [] }));
  parser.on('text', (said) => open.at(-1)?.children.push(said));
  parser.on('closetag', () => {
    const done = open.pop();
    if (!done) return;
    const children = done.children.some((child) => typeof child === 'string' && child.trim() !== '')
      ? done.children
      : done.children.filter((child) => typeof child !== 'string');
    const element = { ...done, children };
    if (open.length > 0) open.at(-1)?.children.push(element);
    else root = element;
  });
  parser.write(text).close();
  if (!root) throw new Error('no element');
  return root;
}

/** Any text that XML can hold, with what it cares about more often than chance would bring it. */
const some = fc
  .array(
    fc.oneof(
      fc.constantFrom('&', '<', '>', '"', "'", ']]>', '\t', '\n', '\r', '\r\n', 'ə', '😀'),
      fc.string({ unit: 'grapheme' }),
    ),
  )
  .map((parts) => parts.join('').replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]|\p{Surrogate}/gu, ''));

describe('XML', () => {
  it('gives back any text and any attribute, whatever stands in it', () => {
    fc.assert(
      fc.property(some, some, (text, value) => {
        const said = `.${text}.`;
        const read = parsed(xmlOf(node('a', { of: value }, node('p', {}, said, node('b', {}, said)))));
        expect(read.attributes).toEqual({ of: value });
        expect(read.children).toEqual([node('p', {}, said, node('b', {}, said))]);
      }),
    );
  });

  it('writes the same tree in the same way, and what XML cannot hold as a sign for it', () => {
    const tree = node('a', { one: 'ö', none: undefined }, node('p', {}, 'b\u0001c\ud800d'), node('q'));
    expect(xmlOf(tree)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<a one="ö">\n  <p>b\ufffdc\ufffdd</p>\n  <q/>\n</a>\n',
    );
  });
});
