import { quantile } from '../statistics/quantile.ts';
import { tableFromRows, type Table } from '../table/table.ts';

/**
 * The order of stages where nobody gives it: by the median place at which a deal first meets them. A stage that only lost
 * deals are in, and that none ever left, is where deals end: it has no position.
 */
export function stageOrderOf(events: Table, deals: Table | undefined): Table {
  const paths = new Map<string, { at: number; stage: string }[]>();
  for (let row = 0; row < events.length; row++) {
    const [deal, at, stage] = [events.get(row, 'deal'), events.get(row, 'at'), events.get(row, 'stage')];
    if (typeof deal !== 'string' || typeof at !== 'number' || typeof stage !== 'string') continue;
    const path = paths.get(deal);
    if (path) path.push({ at, stage });
    else paths.set(deal, [{ at, stage }]);
  }
  const lost = lostDeals(deals);
  const places = new Map<string, number[]>();
  const passed = new Set<string>();
  for (const [deal, path] of paths) {
    const met = [...new Set(path.sort((a, b) => a.at - b.at).map(({ stage }) => stage))];
    met.forEach((stage, place) => {
      const list = places.get(stage);
      if (list) list.push(place);
      else places.set(stage, [place]);
      if (path.at(-1)?.stage !== stage || !lost.has(deal)) passed.add(stage);
    });
  }
  const medianPlace = (stage: string): number => quantile((places.get(stage) as number[]).sort((a, b) => a - b), 0.5) ?? 0;
  const medians = new Map([...places.keys()].map((stage) => [stage, medianPlace(stage)]));
  const order = [...passed].sort((a, b) => (medians.get(a) as number) - (medians.get(b) as number) || (a < b ? -1 : 1));
  return tableFromRows('stages', [...places.keys()].map((stage) => ({ stage, pos: passed.has(stage) ? order.indexOf(stage) + 1 : null })));
}

function lostDeals(deals: Table | undefined): ReadonlySet<string> {
  const lost = new Set<string>();
  for (let row = 0; row < (deals?.length ?? 0); row++) {
    const id = deals?.get(row, 'id');
    if (typeof id === 'string' && deals?.get(row, 'status') === 'lost') lost.add(id);
  }
  return lost;
}
