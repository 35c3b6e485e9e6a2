import { DomUtils, parseDocument } from 'htmlparser2';
import type { Answer, Caller } from './house.ts';

type Typed = Readonly<Record<string, string | readonly string[]>>;
type Element = ReturnType<typeof elementsIn>[number];

const elementsIn = (html: string, name: string) => DomUtils.getElementsByTagName(name, parseDocument(html));

/** What a browser would send of that form if nobody touched it. */
function untouched(form: Element): readonly (readonly [string, string])[] {
  const fields = DomUtils.findAll(({ name }) => ['input', 'textarea', 'select'].includes(name), form.children);
  return fields.flatMap((field) => {
    const { name, value = 'on', type, disabled } = field.attribs;
    if (name === undefined || disabled !== undefined || type === 'file' || type === 'submit') return [];
    if (field.name === 'textarea') return [[name, DomUtils.textContent(field).replace(/^\n/, '')] as const];
    if (field.name === 'select') return [[name, chosenIn(field)] as const];
    const isChoice = type === 'radio' || type === 'checkbox';
    if (isChoice && field.attribs.checked === undefined) return [];
    return [[name, isChoice ? value : (field.attribs.value ?? '')] as const];
  });
}

function chosenIn(select: Element): string {
  const options = DomUtils.getElementsByTagName('option', select);
  const chosen = options.find(({ attribs }) => attribs.selected !== undefined) ?? options[0];
  return chosen?.attribs.value ?? '';
}

/**
 * Presses the form of a page that posts to an address ending so, with what is typed over what it was filled in with. A page
 * that does not offer it, or has no such field, is an error.
 */
export async function press(by: Caller, page: string, end: string, typed: Typed = {}): Promise<Answer> {
  const { status, text } = await by.get(page);
  const forms = elementsIn(text, 'form');
  const form = forms.find(({ attribs }) => attribs.action?.endsWith(end));
  const action = form?.attribs.action;
  if (!form || action === undefined)
    throw new Error(
      `${page} (${status}) offers no ${end}, only ${forms.map(({ attribs }) => attribs.action).join(' ')}`,
    );
  const names = new Set(
    DomUtils.findAll(({ attribs }) => 'name' in attribs, form.children).map((each) => each.attribs.name),
  );
  for (const name of Object.keys(typed))
    if (!names.has(name)) throw new Error(`${end} of ${page} has no field ${name}`);
  const sent: (readonly [string, string])[] = [
    ...untouched(form).filter(([name]) => !(name in typed)),
    ...Object.entries(typed).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as const)),
  ];
  if (form.attribs.enctype === 'multipart/form-data') {
    const whole = new FormData();
    for (const [name, value] of sent) whole.append(name, value);
    return by.attach(action, whole);
  }
  const plain: Record<string, string[]> = {};
  for (const [name, value] of sent) plain[name] = [...(plain[name] ?? []), value];
  return by.post(action, plain);
}
