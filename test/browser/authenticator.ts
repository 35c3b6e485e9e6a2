import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { TestHouse } from '../house.ts';

/** A browser with an authenticator in it, as a telephone has one; a touch is simulated when it is asked for. */
export type Held = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** What the browser wrote down as wrong. */
  readonly complaints: readonly string[];
  /** How often the authenticator was touched to sign. */
  touches(): number;
  /** Whether it knows the finger that touches it. */
  knows(finger: boolean): Promise<void>;
  /** Puts an empty authenticator beside it, which is touched from now on. */
  anotherDevice(): Promise<void>;
};

const internal = {
  protocol: 'ctap2',
  transport: 'internal',
  hasResidentKey: true,
  hasUserVerification: true,
  isUserVerified: true,
  automaticPresenceSimulation: true,
} as const;

export async function hold(browser: Browser, house: TestHouse, options: BrowserContextOptions): Promise<Held> {
  const context = await browser.newContext({ ...options, baseURL: house.url, locale: 'az' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const devtools = await context.newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', { options: internal });
  let touched = 0;
  devtools.on('WebAuthn.credentialAsserted', () => {
    touched += 1;
  });
  return {
    context,
    page,
    complaints,
    touches: () => touched,
    knows: async (isUserVerified) => {
      await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
    anotherDevice: async () => {
      await devtools.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
      await devtools.send('WebAuthn.addVirtualAuthenticator', { options: internal });
    },
  };
}
