import { define } from '../base/define.ts';
import { KpiCard } from './card.ts';

define('kpi-card', KpiCard);

export { KpiCard };
