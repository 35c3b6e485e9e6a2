/** The languages of the interface, Azerbaijani first. */
export const tongues = ['az', 'en', 'ru'] as const;

export type Tongue = (typeof tongues)[number];

/** One thing said in every language of the interface. */
export type Sentence = Readonly<Record<Tongue, string>>;
