import { describe, expect, it } from 'vitest';
import { nextAddress, paramOf, withParam } from '../../../src/data/load/address.ts';

const next = (link: string, first: string, anchor?: string): string | undefined => nextAddress(link, first, first, anchor)?.url;

describe('the address of the next page', () => {
  it.each<[link: string, first: string, anchor: string | undefined, address: string]>([
    ['/list?p=2', '/list?p=1', undefined, '/list?p=2'],
    ['https://crm.example/list?p=2', 'https://crm.example/list', undefined, 'https://crm.example/list?p=2'],
    ['?after=2', '/list?limit=5&after=1', undefined, '/list?limit=5&after=2'],
    ['list?p=2', '/api/list', undefined, '/api/list?p=2'],
    ['V8/deals?p=2', '/Api/V8/deals', undefined, '/Api/V8/deals?p=2'],
    ['../v1/users', '/api/v2/deals', '/api/v2/|/v1/', '/api/v1/users'],
    ['/services/data/v1/q/2', '/proxy/services/data/v1/q?x', '/services/data/', '/proxy/services/data/v1/q/2'],
    ['https://crm.example/api/a?p=%2F%22', '/p/api/a?x', '/api/', '/p/api/a?p=%2F%22'],
  ])('%s after %s with anchor %s', (link, first, anchor, address) => {
    expect(next(link, first, anchor)).toBe(address);
  });

  it('stays as it is written, letter by letter', () => {
    const query = '?$skiptoken=%3Ccookie%20page=%222%22%20/%3E&a=b+c';
    expect(next(`https://crm.example/api/data/x${query}`, '/api/data/x', '/api/data/')).toBe(`/api/data/x${query}`);
  });
});

describe('a parameter', () => {
  it('is set in its place, and leaves the others as they are', () => {
    expect(withParam('/list?a=x%20y&page=1&b=%2F', 'page', '2')).toBe('/list?a=x%20y&page=2&b=%2F');
    expect(withParam('/list', '$skip', '50')).toBe('/list?$skip=50');
    expect(withParam('/list?page%5Bafter%5D=1', 'page[after]', 'x=')).toBe('/list?page[after]=x%3D');
  });

  it('is not encoded twice', () => {
    expect(withParam('/list', 'after', 'NTI1Cg%3D%3D')).toBe('/list?after=NTI1Cg%3D%3D');
    expect(withParam('/list', 'after', '100%')).toBe('/list?after=100%25');
  });

  it('is read as it was meant', () => {
    expect(paramOf('/list?q=a%20b&limit=5', 'limit')).toBe('5');
    expect(paramOf('/list?q=a+b', 'q')).toBe('a b');
    expect(paramOf('/list', 'q')).toBeUndefined();
  });
});
