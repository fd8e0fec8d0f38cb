import { define } from '../base/define.ts';
import { KpiResponseTimer } from './response-timer.ts';

define('kpi-response-timer', KpiResponseTimer);

export { KpiResponseTimer };
