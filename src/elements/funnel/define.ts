import { define } from '../base/define.ts';
import { KpiFunnel } from './funnel.ts';

define('kpi-funnel', KpiFunnel);

export { KpiFunnel };
