import { describe, expect, it } from 'vitest';
import { addsUp, isVolume } from '../../../src/core/judge/volume.ts';
import { definitionOf } from '../../../src/core/kpi/catalogue.ts';

describe('what says only how much there is', () => {
  it.each([
    // KPI, how much and not how good, adds up over time
    ['deals-won', true, true],
    ['revenue-won', true, true],
    ['net-new-mrr', true, true],
    ['second-contact-customers', true, true],
    ['calls-per-day', true, false],
    ['mrr', true, false],
    ['arr', true, false],
    ['pipeline-value', true, false],
    ['forecast', true, false],
    ['ticket-backlog', true, false],
    ['active-customers', true, false],
    ['win-rate', false, false],
    ['average-deal-size', false, false],
    ['open-deal-age', false, false],
    ['value-added-call-frequency', false, false],
    ['nps', false, false],
    ['forecast-accuracy', false, false],
    ['cac', false, false],
    ['stage-bottleneck', false, false],
    ['leaderboard', false, false],
  ])('%s: volume %s, adds up over time %s', (kpi, volume, adds) => {
    expect([isVolume(definitionOf(kpi)), addsUp(definitionOf(kpi))]).toEqual([volume, adds]);
  });
});
