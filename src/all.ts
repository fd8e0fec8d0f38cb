import './elements/board/define.ts';
import './elements/campaigns/define.ts';
import './elements/card/define.ts';
import './elements/funnel/define.ts';
import './elements/leaderboard/define.ts';
import './elements/nps/define.ts';
import './elements/records/define.ts';
import './elements/response-timer/define.ts';
import './elements/scorecard/define.ts';
import './elements/source/define.ts';
import './elements/trend/define.ts';

export * from './index.ts';
