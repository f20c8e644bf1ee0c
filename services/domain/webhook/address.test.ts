import { describe, expect, it } from 'vitest';
import { Refusal } from '../refusal.ts';
import { mayReach, receiverAt } from './address.ts';

const faultOf = (url: string, local?: boolean) => {
  try {
    receiverAt(url, { local });
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return (error as Refusal<'INVALID_INPUT'>).details.fields[0]?.fault;
  }
};

describe('an address to send to', () => {
  it.each([
    'https://portal.example.no/endringer',
    'https://portal.example.no:8443/?a=b',
    'https://portal.example.no:443/',
    'https://portal.example.no:1024/',
    'https://93.184.216.34/',
    'https://[2606:2800:220:1:248:1893:25c8:1946]/',
  ])('may be %s', (url) => {
    expect(faultOf(url)).toBeUndefined();
  });

  it.each([
    ['tekst', 'invalid_format'],
    ['ftp://portal.example.no/', 'invalid_format'],
    ['file:///etc/passwd', 'invalid_format'],
    ['https://ola:hemmelig@portal.example.no/', 'invalid_format'],
    ['https://portal.example.no/#del', 'invalid_format'],
    ['http://portal.example.no/', 'not_https'],
    ['https://portal.example.no:22/', 'port'],
    ['https://portal.example.no:25/', 'port'],
    ['https://portal.example.no:80/', 'port'],
    ['https://portal.example.no:0/', 'port'],
    ['https://portal.example.no:1023/', 'port'],
    ['https://portal.example.no:5432/', 'port'],
    ['https://portal.example.no:6379/', 'port'],
    ['https://portal.example.no:6667/', 'port'],
    ['https://localhost/', 'not_public'],
    ['https://LOCALHOST./', 'not_public'],
    ['https://a.localhost/', 'not_public'],
    ['https://database/', 'not_public'],
    ['https://tjener.internal/', 'not_public'],
    ['https://skriver.local/', 'not_public'],
    ['https://127.0.0.1/', 'not_public'],
    ['https://127.1/', 'not_public'],
    ['https://2130706433/', 'not_public'],
    ['https://0x7f.0.0.1/', 'not_public'],
    ['https://0177.0.0.1/', 'not_public'],
    ['https://017700000001/', 'not_public'],
    ['https://１２７.0.0.1/', 'not_public'],
    ['https://10.1.2.3/', 'not_public'],
    ['https://172.16.0.1/', 'not_public'],
    ['https://192.168.1.1/', 'not_public'],
    ['https://100.64.0.1/', 'not_public'],
    ['https://169.254.169.254/latest/meta-data/', 'not_public'],
    ['https://0.0.0.0/', 'not_public'],
    ['https://255.255.255.255/', 'not_public'],
    ['https://224.0.0.1/', 'not_public'],
    ['https://192.0.2.1/', 'not_public'],
    ['https://198.18.0.1/', 'not_public'],
    ['https://[::1]/', 'not_public'],
    ['https://[::]/', 'not_public'],
    ['https://[::ffff:127.0.0.1]/', 'not_public'],
    ['https://[::ffff:7f00:1]/', 'not_public'],
    ['https://[::ffff:a9fe:a9fe]/', 'not_public'],
    ['https://[64:ff9b::7f00:1]/', 'not_public'],
    ['https://[2002:7f00:1::]/', 'not_public'],
    ['https://[fe80::1]/', 'not_public'],
    ['https://[fd00::1]/', 'not_public'],
    ['https://[fec0::1]/', 'not_public'],
    ['https://[ff02::1]/', 'not_public'],
    ['https://[::127.0.0.1]/', 'not_public'],
  ])('is not %s: %s', (url, fault) => {
    expect(faultOf(url)).toBe(fault);
  });

  it.each(['http://localhost:4000/', 'http://127.0.0.1/', 'http://[::1]:9/', 'https://localhost/'])(
    'is %s only where one develops',
    (url) => {
      expect(faultOf(url)).toBe('not_public');
      expect(faultOf(url, true)).toBeUndefined();
    },
  );

  it.each([
    'http://10.0.0.1/',
    'https://10.0.0.1/',
    'https://database/',
    'http://portal.example.no/',
    'https://169.254.169.254/',
  ])('is not %s where one develops either', (url) => {
    expect(faultOf(url, true)).toBeDefined();
  });

  it('may be reached where it has led to on the net, and nowhere else', () => {
    const reached = ['93.184.216.34', '::ffff:93.184.216.34', '2606:2800:220:1::1'];
    expect(reached.filter((address) => !mayReach(address))).toEqual([]);
    const refused = ['127.0.0.1', '::1', '::ffff:10.0.0.1', 'fe80::1%eth0', '', 'example.no', '100.127.255.254'];
    expect(refused.filter((address) => mayReach(address))).toEqual([]);
    expect(['127.0.0.1', '::1', '10.0.0.1'].map((address) => mayReach(address, { local: true }))).toEqual([
      true,
      true,
      false,
    ]);
  });
});
