export { KpiCard } from './elements/card/card.ts';
export { KpiNps } from './elements/nps/nps.ts';
export { KpiScorecard } from './elements/scorecard/scorecard.ts';
export { define } from './elements/base/define.ts';
export { useStore } from './elements/base/store.ts';
