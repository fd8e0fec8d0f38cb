import { expect } from '@open-wc/testing';
import { linkOf } from '../../../src/elements/records/link.ts';
import { Strip } from '../../../src/elements/records/strip.ts';
import { step } from '../../../src/elements/records/keys.ts';

const base = 'https://portal.example/team/';
const row = (cells: Record<string, string | number | null>) => (field: string) => cells[field] ?? null;

describe('The way from a row to its system', () => {
  it('is the template with the values in it, encoded', () => {
    expect(linkOf('https://crm.example/{kind}/{id}?a=1', row({ id: 'D/1 &x', kind: 7 }), base)).to.equal('https://crm.example/7/D%2F1%20%26x?a=1');
    expect(linkOf('/deal/{id}', row({ id: '../admin' }), base)).to.equal('https://portal.example/deal/..%2Fadmin');
  });

  it('is none where a value is missing', () => {
    expect(linkOf('/deal/{id}', row({}), base)).to.be.undefined;
  });

  it('is the row’s own without a template', () => {
    expect(linkOf(undefined, row({ url: 'https://crm.example/1' }), base)).to.equal('https://crm.example/1');
    expect(linkOf(undefined, row({ url: '../deal/1' }), base)).to.equal('https://portal.example/deal/1');
    expect(linkOf(undefined, row({}), base)).to.be.undefined;
  });

  it('leads nowhere but to http and https', () => {
    for (const url of ['javascript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'blob:https://a/b', 'vbscript:x', 'file:///etc', '']) {
      expect(linkOf(undefined, row({ url }), base), url).to.be.undefined;
    }
    expect(linkOf('{url}', row({ url: 'javascript:alert(1)' }), base)).to.equal('https://portal.example/team/javascript%3Aalert(1)');
    expect(linkOf('javascript:x({id})', row({ id: 1 }), base)).to.be.undefined;
  });
});

describe('A strip of rows', () => {
  it('has each row in its place while a browser can lay it out', () => {
    const strip = new Strip(1000, 33, 330);
    expect(strip.heightPx).to.equal(33_000);
    expect(strip.firstAt(66)).to.equal(2);
    expect(strip.topOf(5, 66)).to.equal(165);
  });

  it('shows the first row at its top and the last at its bottom, of however many', () => {
    for (const rows of [12, 454_545, 454_546, 1_000_000, 50_000_000]) {
      const strip = new Strip(rows, 33, 330);
      const end = strip.heightPx - 330;
      expect(strip.firstAt(0)).to.equal(0);
      expect(strip.topOf(rows - 1, end) + 33, String(rows)).to.be.closeTo(strip.heightPx, 0.01);
    }
  });

  it('scrolls as far as a row needs to be whole, and not at all where it is', () => {
    for (const rows of [1000, 1_000_000]) {
      const strip = new Strip(rows, 33, 330);
      for (const row of [0, 10, 777, rows - 1]) {
        const at = strip.scrolledFor(row, strip.scrolledFor(500, 0));
        const first = strip.firstAt(at);
        expect(row, `${row} of ${rows}`).to.be.within(first - 0.001, first + 9.1);
        expect(strip.scrolledFor(row, at)).to.equal(at);
      }
    }
  });
});

describe('Keys in a grid', () => {
  const extent = { rows: 100, columns: 4, seen: 9, rightToLeft: false };
  const key = (name: string, ctrlKey = false): { key: string; ctrlKey: boolean; metaKey: boolean } => ({ key: name, ctrlKey, metaKey: false });
  it('stop at the edges', () => {
    expect(step(key('ArrowUp'), { row: -1, column: 0 }, extent)).to.deep.equal({ row: -1, column: 0 });
    expect(step(key('PageDown'), { row: 95, column: 3 }, extent)).to.deep.equal({ row: 99, column: 3 });
    expect(step(key('PageUp'), { row: 3, column: 3 }, extent)).to.deep.equal({ row: 0, column: 3 });
    expect(step(key('ArrowRight'), { row: 3, column: 3 }, extent)).to.deep.equal({ row: 3, column: 3 });
  });
  it('that mean nothing here are left to the browser', () => expect(step(key('a'), { row: 0, column: 0 }, extent)).to.be.undefined);
});
