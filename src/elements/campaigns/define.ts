import { define } from '../base/define.ts';
import { KpiCampaigns } from './campaigns.ts';

define('kpi-campaigns', KpiCampaigns);

export { KpiCampaigns };
