/** Browsers by a mark in `User-Agent`; the first that fits counts, for most name others too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(e|A|iOS)?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bYaBrowser\//, 'Yandex Browser'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(Firefox|FxiOS)\//, 'Firefox'],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\b(Macintosh|Mac OS X)\b/, 'macOS'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

const found = (marks: typeof browsers, agent: string): string | undefined =>
  marks.find(([mark]) => mark.test(agent))?.[1];

/** `Firefox, Windows`: what people call a browser, from its `User-Agent`; of an unknown one its first forty signs. */
export function agentName(agent: string): string {
  const names = [found(browsers, agent), found(systems, agent)].filter((name) => name !== undefined);
  return names.length > 0 ? names.join(', ') : agent.slice(0, 40) || '—';
}
