import { expect } from '@open-wc/testing';
import { answerOf } from '../answers.ts';
import { fakeStore } from '../fake-store.ts';
import { box, mountCard, part, settle } from '../mount.ts';
import type { KpiCard } from '../../../src/elements/card/card.ts';

/** A card on a page with these styles, and the colours it ends up with. */
async function on(styles: Partial<CSSStyleDeclaration>): Promise<{ card: KpiCard; ink: string; scheme: string; painted: string }> {
  const store = fakeStore();
  const place = box();
  Object.assign(place.style, styles);
  const card = document.createElement('kpi-card');
  Object.assign(card, { kpi: 'win-rate', src: '/a' });
  place.append(card);
  await card.updateComplete;
  store.open.answer(answerOf('win-rate'));
  await card.updateComplete;
  return { card, ...looks(card) };
}

function looks(card: KpiCard): { ink: string; scheme: string; painted: string } {
  const { color, colorScheme, backgroundColor } = getComputedStyle(part(card, 'frame')!);
  return { ink: color, scheme: colorScheme, painted: backgroundColor };
}

const nothing = 'rgba(0, 0, 0, 0)';

describe('Surroundings', () => {
  it('give their text colour where it is strong enough', async () => {
    expect(await on({ color: '#002244', backgroundColor: '#ffffff' })).to.include({ ink: 'rgb(0, 34, 68)', painted: nothing });
    expect(await on({ color: '#777777', backgroundColor: '#ffffff' })).to.include({ ink: 'rgb(26, 28, 32)' });
  });

  it('that are dark give the dark colours, declared or not', async () => {
    expect(await on({ color: '#ffffff', backgroundColor: '#101214' })).to.include({ scheme: 'dark', ink: 'rgb(255, 255, 255)' });
    expect(await on({ backgroundColor: 'oklch(0.2 0.02 260)' })).to.include({ scheme: 'dark', ink: 'rgb(236, 238, 242)' });
  });

  it('of a mid-tone get a surface of our own', async () => {
    expect(await on({ color: '#000000', backgroundColor: '#bbbbbb' })).to.include({ scheme: 'light', painted: 'rgb(255, 255, 255)' });
  });

  it('that set a colour scheme are followed, on a surface of our own where theirs is not of it', async () => {
    expect(await on({ colorScheme: 'dark', backgroundColor: '#ffffff' })).to.include({ scheme: 'dark', painted: 'rgb(22, 24, 29)' });
    expect(await on({ colorScheme: 'dark' })).to.include({ scheme: 'dark' });
  });

  it('behind a shadow root are found', async () => {
    const host = box();
    host.style.backgroundColor = '#101214';
    const root = host.attachShadow({ mode: 'open' });
    fakeStore();
    const card = document.createElement('kpi-card');
    root.append(card);
    await card.updateComplete;
    expect(looks(card).scheme).to.equal('dark');
  });

  it('with anchors of their own are left alone', async () => {
    const place = box();
    place.style.cssText = '--kpi-ink: rgb(1, 2, 3); --kpi-surface: rgb(250, 250, 240); background: #101214';
    const store = fakeStore();
    const card = document.createElement('kpi-card');
    Object.assign(card, { kpi: 'win-rate', src: '/a' });
    place.append(card);
    await card.updateComplete;
    store.open.answer(answerOf('win-rate'));
    expect(looks(card)).to.include({ ink: 'rgb(1, 2, 3)', painted: 'rgb(250, 250, 240)' });
  });

  it('that change are followed', async () => {
    const { card } = await on({});
    document.documentElement.style.cssText = 'background: #101214; color: white';
    await settle();
    await card.updateComplete;
    expect(looks(card).scheme).to.equal('dark');
    document.documentElement.removeAttribute('style');
    await settle();
    await card.updateComplete;
    expect(looks(card).scheme).to.equal('light');
  });

  it('are overridden by tokens on any ancestor', async () => {
    const card = await mountCard();
    card.parentElement!.style.setProperty('--kpi-figure-m', '50px');
    card.parentElement!.style.setProperty('--kpi-accent', 'rgb(9, 9, 9)');
    expect(getComputedStyle(part(card, 'figure') ?? part(card, 'frame')!).getPropertyValue('--_accent').trim()).to.equal('rgb(9, 9, 9)');
  });
});
