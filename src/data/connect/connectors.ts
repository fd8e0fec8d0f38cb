import type { Connector } from './connector.ts';
import dataverse from './connectors/dataverse.json';
import generic from './connectors/generic.json';
import hubspot from './connectors/hubspot.json';
import mailchimp from './connectors/mailchimp.json';
import odoo from './connectors/odoo.json';
import pipedrive from './connectors/pipedrive.json';
import salesforce from './connectors/salesforce.json';
import stripe from './connectors/stripe.json';
import zendesk from './connectors/zendesk.json';

const all: readonly unknown[] = [salesforce, hubspot, pipedrive, dataverse, odoo, zendesk, stripe, mailchimp, generic];

/** The connectors that come with the package, by id. `generic` describes no system: it makes reading detect everything. */
export const connectors: Readonly<Record<string, Connector>> = Object.fromEntries((all as readonly Connector[]).map((connector) => [connector.id, connector]));
