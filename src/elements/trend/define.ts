import { define } from '../base/define.ts';
import { KpiTrend } from './trend.ts';

define('kpi-trend', KpiTrend);

export { KpiTrend };
