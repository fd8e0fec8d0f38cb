import { define } from '../base/define.ts';
import { KpiBoard } from './board.ts';

define('kpi-board', KpiBoard);

export { KpiBoard };
