/** An element of an XML document; attributes without a value are left out. */
export type XmlElement = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: readonly XmlNode[];
};
export type XmlNode = XmlElement | string;

/** `node('p', { eId: 'p_1' }, 'text')`. */
export const node = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly XmlNode[]
): XmlElement => ({ name, attributes, children });

/** The document as UTF-8 text: equal trees give equal bytes. Where an element holds text, be it an empty one, no blank is added to it. */
export const xmlOf = (root: XmlElement): string => `<?xml version="1.0" encoding="UTF-8"?>\n${written(root, 0)}\n`;

function written({ name, attributes, children }: XmlElement, depth: number): string {
  const said = Object.entries(attributes)
    .filter((pair): pair is [string, string] => pair[1] !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  if (children.length === 0) return `<${name}${said}/>`;
  const isText = children.some((child) => typeof child === 'string');
  if (isText) return `<${name}${said}>${children.map((child) => inText(child)).join('')}</${name}>`;
  const indent = `\n${'  '.repeat(depth + 1)}`;
  const inner = children.map((child) => (typeof child === 'string' ? escaped(child) : written(child, depth + 1)));
  return `<${name}${said}>${inner.map((each) => indent + each).join('')}\n${'  '.repeat(depth)}</${name}>`;
}

/** Within text everything stands on its line. */
function inText(child: XmlNode): string {
  if (typeof child === 'string') return escaped(child);
  const { name, attributes, children } = child;
  return written({ name, attributes, children: children.length === 0 ? [] : ['', ...children] }, 0);
}

/** What XML 1.0 cannot hold at all, even written as a number: control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Blanks but the plain one are written as numbers, or a parser would make other blanks of them. */
const escaped = (text: string): string =>
  text
    .replace(unwritable, '\ufffd')
    .replace(/[&<>"\t\n\r]/g, (character) => entities[character] ?? `&#${character.codePointAt(0)};`);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
