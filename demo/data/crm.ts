import { dealWriter, type DealRow } from './deals.ts';
import { soilDeals, soilResponses } from './dirt.ts';
import { journeys } from './journey.ts';
import { repRows, type RepRow } from './people.ts';
import { makeRates, type RateRow } from './rates.ts';
import { stageEventRows, type StageEventRow } from './stage-events.ts';
import { stageRows, type StageRow } from './stages.ts';
import { makeResponses, type ResponseRow } from './surveys.ts';
import { makeWorld, type WorldOptions } from './world.ts';

/** The rows of each table, under the table's name. */
export type Crm = {
  reps: RepRow[];
  stages: StageRow[];
  rates: RateRow[];
  deals: DealRow[];
  stageEvents: StageEventRow[];
  responses: ResponseRow[];
};

/**
 * A small CRM that never was: the same options give the same rows.
 *
 * @throws RangeError where the options name no period or no deals.
 */
export function makeCrm(options: Partial<WorldOptions> = {}): Crm {
  const world = makeWorld(options);
  const rates = makeRates(world);
  const write = dealWriter(world, rates);
  const deals: DealRow[] = [];
  const stageEvents: StageEventRow[] = [];
  for (const journey of journeys(world)) {
    stageEvents.push(...stageEventRows(journey, deals.length));
    deals.push(write(journey, deals.length));
  }
  const responses = makeResponses(world, deals);
  soilDeals(world, deals);
  soilResponses(world, responses);
  return { reps: repRows(world.people), stages: stageRows(), rates, deals, stageEvents, responses };
}
