import type { KpiWords } from '../../dictionary.ts';

/** New customers, what they cost and what they are worth; campaigns. */
export const marketing = {
  'new-customers': {
    name: 'Nuovi clienti', short: 'Nuovi clienti', meaning: 'Clienti acquisiti per la prima volta nel periodo; quelli tornati non contano.',
    working: { one: '{n} nuovo cliente', many: '{n} di nuovi clienti', other: '{n} nuovi clienti' }, none: 'Nessun nuovo cliente {when}.',
  },
  'customer-acquisition-rate': {
    name: 'Tasso di acquisizione clienti', short: 'Tasso acquisizione',
    meaning: 'Clienti acquisiti per la prima volta nel periodo, per ogni cliente a inizio periodo.',
    working: 'Nuovi: {num}, all’inizio: {den}', none: 'Nessun cliente iniziale e nessun cliente acquisito {when}.',
  },
  cac: {
    name: 'Costo di acquisizione del cliente (CAC)', short: 'CAC',
    meaning: 'Costi di marketing e vendita del periodo per ogni cliente acquisito per la prima volta nel periodo.',
    working: { one: '{n} nuovo cliente', many: '{n} di nuovi clienti', other: '{n} nuovi clienti' },
    none: 'Nessun costo di marketing o vendita noto {when}.',
  },
  'campaign-revenue': {
    name: 'Ricavi da campagna', short: 'Ricavi campagna',
    meaning: 'Valore degli ordini del periodo attribuito a una campagna, di norma all’ultima che ha raggiunto il cliente nei 5 giorni precedenti.',
    working: { one: '{n} ordine attribuito', many: '{n} di ordini attribuiti', other: '{n} ordini attribuiti' },
    none: 'Nessun ordine {when}, oppure non è indicata alcuna campagna.',
  },
  'revenue-per-recipient': {
    name: 'Ricavi per destinatario', short: 'Per destinatario',
    meaning: 'Valore degli ordini del periodo attribuito a una campagna, per ogni suo messaggio consegnato.',
    working: 'Attribuito: {num}, consegnati: {den}',
    none: 'Nessun ordine o nessuna consegna noti {when}, oppure non è indicata alcuna campagna.',
  },
  'campaign-roi': {
    name: 'ROI della campagna', short: 'ROI',
    meaning: 'Valore degli ordini del periodo attribuito a una campagna meno il suo costo, per ogni unità di quel costo.',
    working: 'Netto {num} su un costo di {den}', none: 'Nessun ordine o nessun costo noti {when}, oppure non è indicata alcuna campagna.',
  },
  'open-rate': {
    name: 'Tasso di apertura delle e-mail', short: 'Aperture',
    meaning: 'Percentuale dei messaggi consegnati con gli invii del periodo che sono stati aperti.',
    working: 'Aperti: {num} su {den} consegnati', few: 'Aperti: {num} su {den}', none: 'Nessun invio {when}.',
  },
  'click-rate': {
    name: 'Tasso di clic delle e-mail', short: 'Clic',
    meaning: 'Percentuale dei messaggi consegnati con gli invii del periodo in cui è stato fatto clic su un link.',
    working: 'Con clic: {num} su {den} consegnati', few: 'Con clic: {num} su {den}', none: 'Nessun invio {when}.',
  },
  'unsubscribe-rate': {
    name: 'Tasso di disiscrizione', short: 'Disiscrizioni',
    meaning: 'Percentuale dei messaggi consegnati con gli invii del periodo dopo i quali il destinatario ha annullato l’iscrizione.',
    working: 'Disiscritti: {num} su {den} consegnati', few: 'Disiscritti: {num} su {den}', none: 'Nessun invio {when}.',
  },
  'list-growth-rate': {
    name: 'Crescita della mailing list', short: 'Crescita lista',
    meaning: 'Variazione della dimensione dell’invio più grande rispetto al periodo precedente, in rapporto alla dimensione precedente.',
    working: 'Variazione di {num} su {den} destinatari prima', few: 'Variazione di {num} su {den}',
    none: 'Nessun invio {when} o nel periodo precedente.',
  },
  arpa: {
    name: 'Ricavo medio per account (ARPA)', short: 'ARPA', meaning: 'Ricavi ricorrenti mensili a fine periodo per ogni account pagante.',
    working: { one: '{n} account pagante', many: '{n} di account paganti', other: '{n} account paganti' },
    none: 'Nessun account pagante alla fine {when}.',
  },
  'customer-lifespan': {
    name: 'Durata media del cliente', short: 'Durata cliente',
    meaning: 'Quanto si prevede che un cliente resti: i giorni di tutti i clienti nel periodo, divisi per gli abbandoni nel periodo.',
    working: { one: '{n} abbandono', many: '{n} di abbandoni', other: '{n} abbandoni' }, none: 'Nessun cliente {when}.',
  },
  'clv-average': {
    name: 'Valore medio del cliente nel tempo (CLV)', short: 'CLV medio',
    meaning: 'Ricavi annui per cliente nel periodo, moltiplicati per gli anni in cui si prevede che un cliente resti.',
    working: 'Ricavi annui per permanenza prevista', none: 'Nessun ordine o nessun cliente {when}.',
  },
  'clv-historic': {
    name: 'Valore del cliente finora (CLV)', short: 'CLV finora', meaning: 'Valore di tutti gli ordini finora, per ogni cliente avuto.',
    working: { one: '{n} cliente finora', many: '{n} di clienti finora', other: '{n} clienti finora' },
    none: 'Nessun ordine o nessun cliente noti {when}.',
  },
  'ltv-net': {
    name: 'Valore netto del cliente (LTV)', short: 'LTV netto',
    meaning: 'Valore di tutti gli ordini finora, meno il costo per acquisire e servire i clienti, per ogni cliente avuto.',
    working: { one: '{n} cliente finora', many: '{n} di clienti finora', other: '{n} clienti finora' },
    none: 'Nessun ordine, nessun costo o nessun cliente noti {when}.',
  },
  'ltv-predictive': {
    name: 'Valore previsto del cliente (LTV)', short: 'LTV previsto',
    meaning: 'Margine lordo mensile per account diviso per il tasso di abbandono del periodo, che deve essere un mese perché i due siano coerenti.',
    working: { one: '{n} cliente a inizio periodo', many: '{n} di clienti a inizio periodo', other: '{n} clienti a inizio periodo' },
    none: 'Nessun cliente pagante noto {when}, oppure non è indicato alcun margine.',
  },
  'ltv-cac-ratio': {
    name: 'Rapporto tra LTV e CAC', short: 'LTV su CAC',
    meaning: 'Valore previsto di un account nel tempo per ogni unità di costo sostenuta nel periodo per acquisire un nuovo cliente.',
    working: 'Valore {num}, costo {den}', none: 'Nessun cliente pagante o nessun costo noti {when}, oppure non è indicato alcun margine.',
  },
  'cac-payback-months': {
    name: 'Tempo di recupero del CAC', short: 'Recupero CAC',
    meaning: 'Mesi di margine lordo per account che servono a recuperare il costo sostenuto nel periodo per acquisire un nuovo cliente.',
    working: 'Costo {num}, margine {den} al mese',
    none: 'Nessun cliente pagante o nessun costo noti {when}, oppure non è indicato alcun margine.',
  },
} as const satisfies Record<string, KpiWords>;
