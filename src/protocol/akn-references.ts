import { node, type XmlElement } from '#paper/xml.ts';

const classes = ['TLCOrganization', 'TLCPerson', 'TLCRole', 'TLCEvent', 'TLCConcept'] as const;
type Class = (typeof classes)[number];

/** What a document names, gathered while it is written: each once, under an id that its text can point to. */
export type References = {
  /** `#person-1` for whoever has that id here; the same id gets the same answer. */
  person(id: string, name: string): string;
  organization(id: string, name: string): string;
  role(id: string, name: string): string;
  event(id: string, name: string): string;
  concept(id: string, name: string): string;
  /** The elements, in the order of their classes and of their first mention. */
  all(): readonly XmlElement[];
};

export function references(): References {
  const found = new Map<string, XmlElement>();
  const named = (kind: Class, word: string) => (id: string, name: string) => {
    const key = `${kind}/${id}`;
    const known = found.get(key);
    const own = [...found.values()].filter((each) => each.name === kind).length + 1;
    const eId = known?.attributes.eId ?? `${word}-${own}`;
    const href = `/akn/ontology/${word}/az/${encodeURIComponent(id)}`;
    if (!known) found.set(key, node(kind, { eId, href, showAs: name }));
    return `#${eId}`;
  };
  return {
    organization: named('TLCOrganization', 'organization'),
    person: named('TLCPerson', 'person'),
    role: named('TLCRole', 'role'),
    event: named('TLCEvent', 'event'),
    concept: named('TLCConcept', 'concept'),
    all: () => classes.flatMap((kind) => [...found.values()].filter(({ name }) => name === kind)),
  };
}
