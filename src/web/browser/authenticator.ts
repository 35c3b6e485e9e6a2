import {
  browserSupportsWebAuthn,
  startAuthentication,
  startRegistration,
  WebAuthnError,
} from '@simplewebauthn/browser';

/** Words of the page for what the reader must be told; they stand in data attributes of the line at its foot. */
type Told = 'passkeyUnused' | 'passkeyMissing' | 'passkeyThere';

/** What came of asking for a touch: the answer for a field, words for the reader, or nothing: the server will say. */
type Touched =
  | { readonly field: string; readonly answer: object }
  | { readonly told: Told }
  | { readonly sentence: string }
  | { readonly served: true };

/** Fetched only by pages with a form that a passkey completes: it is a third of all our script. */
export async function touch(form: HTMLFormElement): Promise<Touched> {
  if (!browserSupportsWebAuthn()) return { told: 'passkeyMissing' };
  const asked = await ask(form);
  // Whoever is signed out meanwhile learns it from the server, as without script.
  if (asked.status === 401) return { served: true };
  const said: unknown = await asked.json();
  if (!asked.ok) return { sentence: sentenceIn(said, form.ownerDocument.documentElement.lang) };
  try {
    return form.dataset.passkey === 'create' ? await create(said) : await use(said, form);
  } catch (error) {
    if (isAlreadyThere(error)) return { told: 'passkeyThere' };
    return { told: 'passkeyUnused' };
  }
}

async function create(options: unknown): Promise<Touched> {
  const optionsJSON = options as Parameters<typeof startRegistration>[0]['optionsJSON'];
  return { field: 'attestation', answer: await startRegistration({ optionsJSON }) };
}

async function use(options: unknown, form: HTMLFormElement): Promise<Touched> {
  const optionsJSON = options as Parameters<typeof startAuthentication>[0]['optionsJSON'];
  const proves = form.dataset.passkey === 'prove';
  if (proves && !optionsJSON.allowCredentials?.length) return { served: true };
  return { field: proves ? 'proof' : 'assertion', answer: await startAuthentication({ optionsJSON }) };
}

/** The options hold a challenge that is good once and for a few minutes, so they are asked for at the press. */
function ask(form: HTMLFormElement): Promise<Response> {
  const { passkey, link } = form.dataset;
  const login = form.elements.namedItem('login');
  const asked =
    passkey !== 'create'
      ? { own: passkey === 'prove' }
      : link
        ? { link, login: login instanceof HTMLInputElement ? login.value : '' }
        : {};
  return fetch(`/passkeys/${passkey === 'create' ? 'creation' : 'request'}-options`, {
    method: 'POST',
    body: JSON.stringify(asked),
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    credentials: 'same-origin',
  });
}

function sentenceIn(said: unknown, tongue: string): string {
  const { sentence } = said as { sentence?: Readonly<Record<string, string>> };
  return sentence?.[tongue] ?? '';
}

const isAlreadyThere = (error: unknown) =>
  error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED';
