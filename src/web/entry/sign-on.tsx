import { Section } from '#page/heading.tsx';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { signOnWords } from '../sign-on/words.ts';

/** Another issuer that accounts may be linked to, by the name that people know it by; `start` is where its way begins. */
export type SignOnProvider = { readonly name: string; readonly start: string };

/** Issuers that this installation trusts; none unless one is set. */
export const signOnProviders = ({ signOn }: House): readonly SignOnProvider[] =>
  signOn ? [{ name: signOn.name, start: '/sign-on' }] : [];

const words = {
  title: {
    az: 'Təşkilatın hesabı ilə',
    en: 'With the account of your organisation',
    ru: 'Учётной записью организации',
  },
} as const satisfies Record<string, Sentence>;

type Props = {
  house: House;
  tongue: Tongue;
  /** What goes with it: where to go then, or the link by which somebody joins. */
  fields: Readonly<Record<'to' | 'link', string | undefined>>;
};

/** A button for each issuer; nothing where there is none. */
export function SignOnWays({ house, tongue, fields }: Props) {
  const providers = signOnProviders(house);
  if (providers.length === 0) return null;
  return (
    <Section title={words.title[tongue]}>
      {providers.map(({ name, start }) => (
        <form class="way" method="post" action={start}>
          {Object.entries(fields).map(([field, value]) =>
            value ? <input type="hidden" name={field} value={value} /> : null,
          )}
          <button type="submit" class="button">
            {signOnWords.goOn(name)[tongue]}
          </button>
        </form>
      ))}
    </Section>
  );
}
