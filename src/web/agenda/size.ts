import type { Tongue } from '#text/vocabulary.ts';

const units = {
  kilo: { az: 'KB', en: 'KB', ru: 'КБ' },
  mega: { az: 'MB', en: 'MB', ru: 'МБ' },
} as const;

/** `48 KB`, `1,2 MB`: in thousands, as offices count. */
export function sizeName(bytes: number, tongue: Tongue): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} ${units.kilo[tongue]}`;
  const mega = String(Math.round(bytes / 100_000) / 10);
  return `${tongue === 'en' ? mega : mega.replace('.', ',')} ${units.mega[tongue]}`;
}
