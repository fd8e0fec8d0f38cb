import { define } from '../base/define.ts';
import { KpiNps } from './nps.ts';

define('kpi-nps', KpiNps);

export { KpiNps };
