import { define } from '../base/define.ts';
import { KpiScorecard } from './scorecard.ts';

define('kpi-scorecard', KpiScorecard);

export { KpiScorecard };
