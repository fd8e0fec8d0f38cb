import { newcombe } from '../statistics/newcombe.ts';

/** A count of things, and how many of them went on. */
export type Passed = { readonly k: number; readonly n: number };

/** A step of a funnel: how many went on, and how many did elsewhere. */
export type Step = { readonly own: Passed; readonly rest?: Passed };

export type Bottleneck = {
  /** Which step, from 0. */
  readonly step: number;
  /** What it is narrow beside: the same step of the others, or the next narrowest of its own funnel, if there is one. */
  readonly beside: 'rest' | number | null;
  /** More than chance explains, at 95 %. */
  readonly certain: boolean;
};

const share = ({ k, n }: Passed): number => k / n;

/** Whether a share is lower than another for certain: Newcombe's interval of the difference lies below 0. */
function lower(a: Passed, b: Passed): boolean {
  const bounds = newcombe(a.k, a.n, b.k, b.n);
  return bounds !== null && bounds[1] < 0;
}

/**
 * The step that holds a funnel back. Beside others: where it falls furthest behind theirs, by ratio, since steps multiply
 * and the ratio is what closing the gap would lift the end of the funnel by; a certain one before any other; undefined
 * where no step falls behind. Alone: the narrowest step, certain where the next narrowest is certainly wider. Steps that
 * fewer than `minN` came to are left out.
 */
export function bottleneck(steps: readonly Step[], minN: number): Bottleneck | undefined {
  const enough = steps.map((step, i) => ({ ...step, i })).filter(({ own, rest }) => own.n >= minN && (!rest || rest.n >= minN));
  const behind = enough.flatMap(({ own, rest, i }) => (rest && share(own) < share(rest) ? [{ step: i, ratio: share(own) / share(rest), certain: lower(own, rest) }] : []));
  if (steps.some(({ rest }) => rest)) {
    const [worst] = behind.sort((a, b) => Number(b.certain) - Number(a.certain) || a.ratio - b.ratio);
    return worst && { step: worst.step, beside: 'rest', certain: worst.certain };
  }
  const [narrow, next] = enough.sort((a, b) => share(a.own) - share(b.own));
  if (!narrow || narrow.own.k === narrow.own.n) return undefined;
  return { step: narrow.i, beside: next?.i ?? null, certain: next !== undefined && lower(narrow.own, next.own) };
}

/** What reached a place in a funnel, and what that is worth; null where the value is not known. */
export type Reached = { readonly count: number; readonly value: number | null };

/**
 * What closing a gap would be worth: those who would have gone on besides, times the share of those that come through to the
 * end, times what one that came through is worth. Both are one's own where at least `minN` stand behind them, else those of
 * the rest. Null where that is not known.
 */
export function worthOfGap({ own, rest }: Required<Step>, later: { own: Reached; rest: Reached }, end: { own: Reached; rest: Reached }, minN: number): number | null {
  const side = later.own.count >= minN && end.own.count >= minN ? 'own' : 'rest';
  if (later[side].count === 0 || end[side].count === 0 || end[side].value === null) return null;
  const more = own.n * (share(rest) - share(own));
  return more * (end[side].count / later[side].count) * (end[side].value / end[side].count);
}
