import { expect } from '@open-wc/testing';
import { define } from '../../../src/elements/base/define.ts';
import { VERSION } from '../../../src/elements/base/version.ts';

let said: string[] = [];
const { warn } = console;

describe('define', () => {
  beforeEach(() => {
    said = [];
    console.warn = (text: string) => said.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('registers a class', () => {
    class First extends HTMLElement {}
    define('kpi-first', First);
    expect(customElements.get('kpi-first')).to.equal(First);
  });

  it('is silent about the same version and keeps the first class', () => {
    class One extends HTMLElement { static readonly version = VERSION; }
    class Two extends HTMLElement { static readonly version = VERSION; }
    define('kpi-same', One);
    define('kpi-same', Two);
    expect(customElements.get('kpi-same')).to.equal(One);
    expect(said).to.be.empty;
  });

  it('warns once a page about another version', () => {
    class Old extends HTMLElement { static readonly version = '0.0.1'; }
    class New extends HTMLElement { static readonly version = VERSION; }
    for (const tag of ['kpi-old-a', 'kpi-old-b']) {
      define(tag, class extends Old {});
      define(tag, class extends New {});
    }
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('0.0.1').and.to.contain(VERSION);
  });
});
