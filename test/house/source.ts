/** What another file is called in an import, and whether only its types are taken. */
export type Import = { readonly target: string; readonly typesOnly: boolean };

export type Source = {
  readonly imports: readonly Import[];
  /** The code without comments and without what stands inside quotation marks. */
  readonly bare: string;
  /** What stands inside quotation marks. */
  readonly quoted: readonly string[];
};

/** One comment, or one quoted text: a text in ' or " ends with its line, whatever stands in it. */
const TOKEN = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

const STATIC = /(?:^|[\n;}])\s*(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?(['"])([^'"\n]+)\2/g;
const DYNAMIC = /\bimport\(\s*(['"])([^'"\n]+)\1/g;

export function read(text: string): Source {
  const quoted: string[] = [];
  const code = text.replace(TOKEN, (token) => (token.startsWith('/') ? ' ' : token));
  const bare = code.replace(TOKEN, (token) => {
    quoted.push(token.slice(1, -1));
    // What a template computes is code.
    return [...token.matchAll(/\$\{([^}]*)\}/g)].map(([, inside]) => ` ${inside} `).join('');
  });
  return { imports: importsOf(code), bare, quoted };
}

function importsOf(code: string): Import[] {
  const fixed = [...code.matchAll(STATIC)].map(([, type, , target = '']) => ({ target, typesOnly: Boolean(type) }));
  const late = [...code.matchAll(DYNAMIC)].map(([, , target = '']) => ({ target, typesOnly: false }));
  return [...fixed, ...late];
}
