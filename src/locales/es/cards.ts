import type { CardDictionary } from '../dictionary.ts';
import { activity } from './cards/activity.ts';
import { governance } from './cards/governance.ts';
import { marketing } from './cards/marketing.ts';
import { revenue } from './cards/revenue.ts';
import { sales } from './cards/sales.ts';
import { service } from './cards/service.ts';

/** The words of the formula cards. A chunk of its own: it is loaded when a card is first opened. */
export const cards: CardDictionary = { ...sales, ...activity, ...marketing, ...revenue, ...service, ...governance };
