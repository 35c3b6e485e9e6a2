/** The cookies of one browser, as far as tests need them: by name and path; an expired one is forgotten. */
export class Cookies {
  readonly #kept = new Map<string, { readonly value: string; readonly path: string }>();

  constructor(kept: Readonly<Record<string, string>> = {}) {
    for (const [name, value] of Object.entries(kept)) this.#kept.set(name, { value, path: '/' });
  }

  get(name: string): string | undefined {
    return this.#kept.get(name)?.value;
  }

  /** The header for a request of that path. */
  for(path: string): string {
    const fit = [...this.#kept].filter(([, kept]) => `${path}/`.startsWith(kept.path === '/' ? '/' : `${kept.path}/`));
    return fit.map(([name, { value }]) => `${name}=${value}`).join('; ');
  }

  take(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(/;\s*/);
      const at = pair.indexOf('=');
      const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
      const told = (attribute: string) =>
        attributes.find((each) => each.toLowerCase().startsWith(`${attribute}=`))?.slice(attribute.length + 1);
      if (told('max-age') === '0' || value === '') this.#kept.delete(name);
      else this.#kept.set(name, { value, path: told('path') ?? '/' });
    }
  }
}
