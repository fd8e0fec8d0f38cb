import { define } from '../base/define.ts';
import { KpiLeaderboard } from './leaderboard.ts';

define('kpi-leaderboard', KpiLeaderboard);

export { KpiLeaderboard };
