import { describe, expect, it } from 'vitest';
import { bucketsOf } from './buckets.ts';
import { isLogin, loginOf } from './login.ts';
import { networkOf } from './network.ts';

describe('a login', () => {
  it('is one name, whatever capitals and whichever letter i the keyboard gave', () => {
    expect(['İLQAR.Əliyev', ' ılqar.əliyev ', 'Ilqar.Əliyev'.normalize('NFD')].map(loginOf)).toEqual(
      Array.from({ length: 3 }, () => 'ilqar.əliyev'),
    );
  });

  it.each(['ilqar', 'leyla.huseynova', 'şəhla_1', 'l.huseynova@example.az', 'лейла.гусейнова'])(
    'may be %s',
    (login) => {
      expect(isLogin(loginOf(login))).toBe(true);
    },
  );

  it.each(['', 'ab', 'a b c', '.abc', 'a'.repeat(101), 'leylа', 'abc<script>', 'abc\u200bd'])(
    'may not be "%s"',
    (login) => {
      expect(isLogin(loginOf(login))).toBe(false);
    },
  );
});

describe('a network', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2:ffff::1', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['unknown', 'unknown'],
    ['not:an:address', 'not:an:address'],
  ])('%s is counted under %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe('attempts', () => {
  const keys = (login: string, network: string, device?: string) =>
    bucketsOf(login, network, device).map(({ kind, key }) => `${kind}/${key.join('/')}`);

  it('of strangers are counted by account within a network, by network, and by account', () => {
    expect(keys('leyla', '203.0.113.7')).toEqual([
      'loginOfNetwork/leyla/203.0.113.7',
      'network/203.0.113.7',
      'login/leyla',
    ]);
  });

  it('from a known browser share no count with strangers', () => {
    const known = keys('leyla', '203.0.113.7', 'browser');
    expect(known.filter((key) => keys('leyla', '203.0.113.7').includes(key))).toEqual([]);
    expect(known).not.toEqual([]);
  });
});
