import fc from 'fast-check';

/** Texts that programs have failed on: of no length and of much, of no meaning and of another, of another kind. */
export const texts: readonly string[] = [
  ...[
    '',
    ' ',
    '\t\n',
    '\u0000',
    'a\u0000b',
    '\ud800',
    '\udfff x',
    '\ufeff',
    '\uffff',
    'e\u0301',
    '\u202Etxt.exe\u202C',
  ],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'undefined', 'null', 'true', 'NaN'],
  ...['0', '-1', '1.5', '1e309', '-0', '0x10', '٣', '9007199254740993', '99999999999999999999', 'Infinity'],
  ...['2026-02-30', '9999-99-99', '0000-00-00', '2026-13-01T25:61', '2999-12-31', '+275760-09-14', '2026-11-20T08:00'],
  ...['../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%00', '%', '%zz', '/', '//evil.example', 'C:\\x', '.', '..'],
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE entry; --',
    '<script>alert(1)</script>',
    '"><img src=x onerror=1>',
    '#{7*7}',
    '{{7*7}}',
  ],
  ...['\r\nSet-Cookie: a=b', 'javascript:alert(1)', 'https://evil.example/', '=1+1', '\u{1F469}‍\u{1F4BB}'.repeat(50)],
  ...[41, 61, 101, 201, 301, 501, 20_001, 120_000].map((length) => 'ə'.repeat(length)),
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...texts) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** What JSON can say and no field of ours expects. */
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, true, 0, -1, 1.5, 1e308, 9_007_199_254_740_992, [], {}, [[]], { $ne: null }, [null]),
  fc.array(hostileText, { maxLength: 4 }),
  fc.constant(Array.from({ length: 3_500 }, (_, at) => String(at))),
);

/** Fields as JSON says them. */
export const hostileFields: fc.Arbitrary<Record<string, unknown>> = fc.dictionary(
  fc.constantFrom('command', 'back', 'person', 'choice', 'reason', 'item', '__proto__', 'constructor', ''),
  hostileValue,
  { maxKeys: 4 },
);

export const hostileField = hostileValue;

const deep = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** Bodies that are not what they say, with what they say they are. */
export const brokenBody: fc.Arbitrary<{ readonly type: string; readonly body: string }> = fc.constantFrom(
  { type: 'application/json', body: '' },
  { type: 'application/json', body: '{"a":' },
  { type: 'application/json', body: '"text"' },
  { type: 'application/json', body: '{"a":1,"a":2,"__proto__":{"b":1}}' },
  { type: 'application/json', body: deep(50_000) },
  { type: 'application/json', body: `{"reason":"${'x'.repeat(1_000_000)}"}` },
  { type: 'application/json', body: `{"reason":"${'x'.repeat(3_000_000)}"}` },
  { type: 'application/json', body: '[]' },
  { type: 'application/json', body: '[{"reason":"x"}]' },
  { type: 'application/json', body: 'null' },
  { type: 'application/json', body: '-0' },
  { type: 'application/json', body: '{"version":-0,"revision":1e21,"base":1e-7,"number":99999999999999999999}' },
  { type: 'application/json', body: '{"until":["2026-02-30",["x"]],"date":{"toString":"x"},"length":1}' },
  { type: 'application/json', body: '\ufeff{"reason":"x"}' },
  { type: 'application/json; charset=utf-16', body: '{"a":"b"}' },
  { type: 'application/x-www-form-urlencoded', body: '%zz=%&&&=;%00=%ff%fe' },
  { type: 'application/x-www-form-urlencoded', body: 'a=1&'.repeat(5_000) },
  { type: 'application/x-www-form-urlencoded', body: '__proto__=1&constructor=2&__proto__[a]=3' },
  { type: 'multipart/form-data', body: 'no boundary' },
  { type: 'multipart/form-data; boundary=x', body: '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1' },
  {
    type: 'multipart/form-data; boundary=x',
    body: '--x\r\nContent-Disposition: form-data; name="file"; filename="../../x.pdf"\r\nContent-Type: text/html\r\n\r\n<b>\r\n--x--\r\n',
  },
  { type: 'text/plain', body: 'reason=x' },
  { type: 'text/xml', body: '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' },
  { type: '', body: '\u0000\u0001\u0002' },
  { type: 'x'.repeat(500), body: 'x' },
);

/** Headers that a proxy, an old browser or somebody with a purpose may send. */
export const hostileHeader: fc.Arbitrary<readonly [name: string, value: string]> = fc.constantFrom(
  ['cookie', 'session=; __Host-session=; tongue=__proto__; theme=constructor; device='],
  ['cookie', `session=${'A'.repeat(43)}; place-demo=%00; place-=x; =; ;;; a`],
  ['cookie', 'place-demo=%E0%A4%A; session=%ff%fe; place-demo=../../x'],
  ['cookie', `session=${'x'.repeat(7_000)}`],
  ['authorization', 'Bearer '],
  ['authorization', `Bearer ${'A'.repeat(43)}`],
  ['authorization', `Bearer ${'x'.repeat(6_000)}`],
  ['authorization', 'Basic Og=='],
  ['accept', 'application/json;q=0, */*;q=9, ,,;'],
  ['accept', 'text/html;q=0.1, application/json'],
  ['accept', `${'a/b, '.repeat(1_000)}application/json`],
  ['accept-language', 'ru-RU;q=NaN, en;q=-1, *'],
  ['accept-language', '__proto__, constructor;q=1'],
  ['accept-language', `${'x'.repeat(3_000)},az-\u00ff;q=1`],
  ['accept-encoding', 'br;q=0, gzip, identity;q=0, \u00e9'],
  ['origin', 'null'],
  ['origin', 'https://evil.example'],
  ['sec-fetch-site', 'cross-site'],
  ['host', 'evil.example'],
  ['x-forwarded-for', `127.0.0.1, ${'1.2.3.4, '.repeat(400)}`],
  ['x-forwarded-host', 'evil.example'],
  ['forwarded', 'for="[::1]";host=evil.example'],
  ['range', 'bytes=-1,0-,999999999999-'],
  ['if-none-match', '*, W/"", "\u00ff"'],
  ['if-none-match', 'W/"'],
  ['if-modified-since', 'Sat, 30 Feb 2026 25:61:00 GMT'],
  ['content-encoding', 'gzip'],
  ['transfer-encoding', 'chunked'],
  ['x-http-method-override', 'DELETE'],
  ['x-vahid-live', '\u00ff'],
  ['idempotency-key', '__proto__'],
  ['idempotency-key', '../../../x'],
  ['idempotency-key', 'x'.repeat(100)],
  ['idempotency-key', 'constructor'],
  ['user-agent', '\u00ff'.repeat(5_000)],
);

/** What no library sends: written to the connection as it stands. `HOST` becomes the program's own name. */
export const rawRequests: readonly string[] = [
  '\r\n\r\n',
  '\u0000\u0001\u0002\r\n\r\n',
  'GET\r\n\r\n',
  'GET / HTTP/1.1\r\n\r\n',
  'GET / HTTP/1.0\r\n\r\n',
  'GET / HTTP/9.9\r\nHost: HOST\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
  'GET http://evil.example/ HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET http://HOST:80:80/g/demo HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET //evil.example/%2e%2e HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET /g/demo/../../../etc/passwd HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET /assets/..%2f..%2fpackage.json HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET /\u00ff\u00fe HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET /#x?y HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: [::1\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost : HOST\r\n\r\n',
  'OPTIONS * HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'CONNECT evil.example:443 HTTP/1.1\r\nHost: HOST\r\n\r\n',
  'TRACE / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'PROPFIND / HTTP/1.1\r\nHost: HOST\r\nConnection: close\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: HOST\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n',
  'POST /g/demo/meetings HTTP/1.1\r\nHost: HOST\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
  'POST /g/demo/meetings HTTP/1.1\r\nHost: HOST\r\nContent-Length: -5\r\n\r\n',
  'POST /g/demo/meetings HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n',
  'POST /g/demo/meetings HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n1\r\na\r\n0\r\n\r\n',
  'GET / HTTP/1.1\r\nHost: HOST\r\nExpect: 200-maybe\r\nConnection: close\r\n\r\n',
  `GET /${'a'.repeat(20_000)} HTTP/1.1\r\nHost: HOST\r\n\r\n`,
  `GET / HTTP/1.1\r\nHost: HOST\r\n${'X: y\r\n'.repeat(3_000)}\r\n`,
  `GET / HTTP/1.1\r\nHost: HOST\r\n${'x-many: y\r\n'.repeat(150)}Connection: close\r\n\r\n`,
];
