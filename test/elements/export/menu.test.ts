import { expect, waitUntil } from '@open-wc/testing';
import type { KpiElement } from '../../../src/elements/base/element.ts';
import { answerOf, answersOf, months, report } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { mount, mountCard, part, textOf } from '../mount.ts';

const written = answerOf('win-rate', { series: months([0.3, 0.4]) }, { target: 0.4 });

async function ready(attributes: Record<string, string> = {}): Promise<KpiElement> {
  const store = fakeStore();
  const element = await mountCard(attributes);
  store.open.answer(written);
  await element.updateComplete;
  return element;
}

const button = (element: KpiElement): HTMLButtonElement => element.shadowRoot!.querySelector('button.menu')!;
const items = (element: KpiElement): HTMLButtonElement[] => [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('[role=menuitem]')];
const focused = (element: KpiElement): string | undefined => element.shadowRoot!.activeElement?.textContent?.trim();

async function open(element: KpiElement): Promise<HTMLElement> {
  button(element).focus();
  button(element).click();
  await waitUntil(() => element.shadowRoot!.querySelector(':popover-open'), 'The menu opens.');
  return part(element, 'menu-list')!;
}

async function choose(element: KpiElement, text: string): Promise<void> {
  if (!part(element, 'menu-list')) await open(element);
  items(element).find(({ textContent }) => textContent?.trim() === text)!.click();
}

function press(element: KpiElement, key: string): void {
  element.shadowRoot!.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }));
}

/** The file that is saved next. Saving is a press on a link. */
async function saved(act: () => Promise<void>): Promise<{ name: string; blob: Blob }> {
  const files: { name: string; blob: Promise<Blob> }[] = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function press() {
    files.push({ name: this.download, blob: fetch(this.href).then((response) => response.blob()) });
  };
  try {
    await act();
    await waitUntil(() => files.length > 0, 'A file is saved.');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  return { name: files[0]!.name, blob: await files[0]!.blob };
}

describe('The menu', () => {
  it('is a menu of a button that says so', async () => {
    const element = await ready();
    expect(button(element).getAttribute('aria-haspopup')).to.equal('menu');
    expect(button(element).getAttribute('aria-expanded')).to.equal('false');
    const list = await open(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    expect(list.getAttribute('role')).to.equal('menu');
    expect(items(element).map(({ textContent }) => textContent?.trim())).to.deep.equal(
      ['Copy the value', 'Show as table', 'Save figures as CSV', 'Save picture as PNG', 'Save picture as SVG', 'Print']);
  });

  it('goes round with the arrow keys, and to its ends with Home and End', async () => {
    const element = await ready();
    await open(element);
    const path = ['ArrowDown', 'End', 'ArrowDown', 'ArrowUp', 'Home'].map((key) => {
      press(element, key);
      return focused(element);
    });
    expect(path).to.deep.equal(['Show as table', 'Print', 'Copy the value', 'Print', 'Copy the value']);
  });

  for (const key of ['Tab', 'Escape']) {
    it(`is left with ${key}, and its button has the focus again`, async () => {
      const element = await ready();
      const list = await open(element);
      press(element, key);
      expect(list.matches(':popover-open')).to.be.false;
      expect(element.shadowRoot!.activeElement).to.equal(button(element));
    });
  }

  it('is closed by a second press of its button', async () => {
    const element = await ready();
    const list = await open(element);
    button(element).click();
    expect(list.matches(':popover-open')).to.be.false;
    await waitUntil(() => !part(element, 'menu-list'), 'The menu is gone.');
    await open(element);
  });

  it('stays without answers, and does nothing', async () => {
    fakeStore();
    const element = await mountCard();
    expect(button(element).disabled).to.be.true;
  });

  it('copies the value as it is written, and says so in the place of the dates', async () => {
    const element = await ready();
    const texts: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => Promise.resolve(void texts.push(text));
    await choose(element, 'Copy the value');
    await waitUntil(() => textOf(element, 'period') === 'Copied', 'It says that it is copied.');
    navigator.clipboard.writeText = writeText;
    expect(texts).to.deep.equal(['38.0%']);
  });

  it('copies several values as lines of two columns', async () => {
    const store = fakeStore();
    const element = await mount('kpi-scorecard', { src: '/a', kpis: 'win-rate,new-opportunities' }, 800);
    store.open.answer(answersOf([answerOf('win-rate'), answerOf('new-opportunities', { value: 1040 })]));
    await element.updateComplete;
    const texts: string[] = [];
    const { writeText } = navigator.clipboard;
    navigator.clipboard.writeText = (text) => Promise.resolve(void texts.push(text));
    await choose(element, 'Copy the value');
    await waitUntil(() => texts.length > 0, 'It copies.');
    navigator.clipboard.writeText = writeText;
    expect(texts).to.deep.equal(['Win rate\t38.0%\nNew opportunities\t1,040']);
  });

  it('shows the figures as a table, without columns that nobody fills', async () => {
    const element = await ready();
    await choose(element, 'Show as table');
    await waitUntil(() => element.shadowRoot!.querySelector('dialog[open]'), 'The table opens.');
    const rows = [...element.shadowRoot!.querySelectorAll('dialog tr')].map((row) => [...row.children].map((cell) => cell.textContent.trim()));
    expect(rows).to.deep.equal([
      ['Figure', 'Period', 'Value', 'n', 'Low end', 'High end', 'Target'],
      ['Win rate', 'Q3 2026', '38.0%', '700', '34.5%', '41.7%', '40.0%'],
      ['Win rate', 'Jan 2026', '30.0%', '700', '', '', ''], ['Win rate', 'Feb 2026', '40.0%', '700', '', '', ''],
    ]);
  });

  it('saves the figures under the title, as UTF-8 that spreadsheets recognise', async () => {
    const element = await ready({ label: 'North: win/rate' });
    const { name, blob } = await saved(() => choose(element, 'Save figures as CSV'));
    expect(name).to.equal('North win rate.csv');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(await blob.text()).to.contain('\r\nWin rate,,2026-07-01');
  });

  it('saves the picture as a PNG of twice its size', async () => {
    const element = await ready();
    const { name, blob } = await saved(() => choose(element, 'Save picture as PNG'));
    const image = await createImageBitmap(blob);
    expect([name, blob.type]).to.deep.equal(['Win rate.png', 'image/png']);
    expect(image.width).to.equal(2 * (360 + 32));
    expect(image.height).to.be.closeTo(2 * (part(element, 'frame')!.getBoundingClientRect().height + 32), 2);
  });

  it('saves the picture as a drawing that needs nothing else', async () => {
    const element = await ready();
    const { blob } = await saved(() => choose(element, 'Save picture as SVG'));
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml').documentElement;
    const texts = [...drawing.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(drawing.localName).to.equal('svg');
    expect(drawing.querySelector('title')!.textContent).to.equal('Win rate');
    expect(texts).to.include.members(['Win rate', '38.0', '%', 'Q3 2026', '266 won of 700 closed']);
    expect(drawing.querySelectorAll('path').length).to.be.at.least(2);
    expect([...drawing.querySelectorAll('*')].filter((node) => node.hasAttribute('style') || node.hasAttribute('class') || /image|script|foreignObject|style/.test(node.localName))).to.deep.equal([]);
    expect(await blob.text()).not.to.match(/color\(|var\(|url\(/);
  });

  it('leaves out of the picture what is folded away', async () => {
    const store = fakeStore();
    const element = await mountCard();
    store.open.answer(answersOf([written], { report: { ...report, faults: [{ reason: 'not-a-date', field: 'closedAt', count: 3, firstRow: 2 }] } }));
    await element.updateComplete;
    const { blob } = await saved(() => choose(element, 'Save picture as SVG'));
    expect(await blob.text()).to.contain('3 rows without a readable date').and.not.to.contain('in closedAt');
  });

  it('places each text of the drawing where it is on the page', async () => {
    const element = await ready();
    const { blob } = await saved(() => choose(element, 'Save picture as SVG'));
    const drawing = new DOMParser().parseFromString(await blob.text(), 'image/svg+xml');
    const text = [...drawing.querySelectorAll('text')].find(({ textContent }) => textContent === '38.0')!;
    const frame = part(element, 'frame')!.getBoundingClientRect();
    const figure = part(element, 'figure')!.getBoundingClientRect();
    expect(Number(text.getAttribute('x'))).to.be.closeTo(figure.left - frame.left + 16, 1);
    expect(Number(text.getAttribute('y'))).to.be.within(figure.top - frame.top + 16 + figure.height / 2, figure.bottom - frame.top + 16);
  });

  it('prints the element alone, on white, and leaves nothing behind', async () => {
    document.documentElement.style.cssText = 'color-scheme: dark; background: #16181d';
    const element = await ready();
    const papers: SVGElement[] = [];
    const append = document.body.append;
    document.body.append = function add(...nodes) {
      append.apply(this, nodes);
      const [frame] = nodes;
      if (!(frame instanceof HTMLIFrameElement)) return;
      frame.contentWindow!.print = () => {
        papers.push(frame.contentDocument!.querySelector('svg')!);
        frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      };
    };
    await choose(element, 'Print');
    await waitUntil(() => papers.length > 0, 'It prints.');
    document.body.append = append;
    document.documentElement.removeAttribute('style');
    expect(papers[0]!.querySelector('rect')!.getAttribute('fill')).to.equal('#ffffff');
    expect(document.querySelector('iframe')).to.be.null;
  });

  for (const [page, css] of [['light', 'color-scheme: light; background: #fff'], ['dark', 'color-scheme: dark; background: #16181d']] as const) {
    for (const dir of ['ltr', 'rtl']) {
      it(`has no fault that axe finds, ${page}, ${dir}`, async function test() {
        this.timeout(60_000);
        document.documentElement.style.cssText = css;
        const element = await ready({ dir });
        await open(element);
        await expect(element.parentElement!).to.be.accessible();
        await choose(element, 'Show as table');
        await waitUntil(() => element.shadowRoot!.querySelector('dialog[open]'), 'The table opens.');
        await expect(element.parentElement!).to.be.accessible();
        document.documentElement.removeAttribute('style');
      });
    }
  }
});
