import { define } from '../base/define.ts';
import { KpiRecords } from './records.ts';

define('kpi-records', KpiRecords);

export { KpiRecords };
