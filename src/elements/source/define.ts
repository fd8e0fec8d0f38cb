import { define } from '../base/define.ts';
import { KpiSource } from './source.ts';

define('kpi-source', KpiSource);

export { KpiSource };
