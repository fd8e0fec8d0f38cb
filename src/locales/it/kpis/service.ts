import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net Promoter Score', short: 'NPS', meaning: 'Percentuale dei promotori meno percentuale dei detrattori, in punti da −100 a 100.',
    working: { one: '{n} risposta', many: '{n} di risposte', other: '{n} risposte' }, none: 'Nessuna risposta {when}.',
  },
  'nps-trend': {
    name: 'Variazione del Net Promoter Score', short: 'Variazione NPS',
    meaning: 'Net Promoter Score del periodo meno quello del periodo precedente, in punti.', working: 'Questo periodo meno il precedente',
    none: 'Nessuna risposta {when} o nel periodo precedente.',
  },
  'nps-by-account': {
    name: 'Net Promoter Score per account', short: 'NPS per account',
    meaning: 'Media dei punteggi dei singoli account, secondo l’ultima risposta di ogni contatto nel periodo: tutti gli account pesano allo stesso modo.',
    working: { one: '{n} account', many: '{n} di account', other: '{n} account' }, none: 'Nessuna risposta {when}.',
  },
  csat: {
    name: 'Soddisfazione del cliente (CSAT)', short: 'Soddisfazione', meaning: 'Percentuale delle risposte soddisfatte: 4 o 5 su 5.',
    working: 'Soddisfatte: {num} su {den} risposte', few: 'Soddisfatte: {num} su {den}', none: 'Nessuna risposta {when}.',
  },
  ces: {
    name: 'Customer Effort Score (CES)', short: 'Facilità (CES)', meaning: 'Quanto in media si concorda che sia stato facile, da 1 a 7.',
    working: { one: '{n} risposta', many: '{n} di risposte', other: '{n} risposte' }, none: 'Nessuna risposta {when}.',
  },
  'ces-agree': {
    name: 'Clienti per cui è stato facile', short: 'È stato facile',
    meaning: 'Percentuale delle risposte date nel periodo che concordano che sia stato facile: 5, 6 o 7 su 7.',
    working: 'Facile: {num} su {den} risposte', few: 'Facile: {num} su {den}', none: 'Nessuna risposta {when}.',
  },
  'fcr-survey': {
    name: 'Risoluzione al primo contatto, da sondaggio', short: 'FCR da sondaggio',
    meaning: 'Percentuale delle risposte date nel periodo secondo cui il problema è stato risolto al primo contatto.',
    working: 'Sì: {num} su {den} risposte', few: 'Sì: {num} su {den}', none: 'Nessuna risposta {when}.',
  },
  'survey-response-rate': {
    name: 'Tasso di risposta ai sondaggi', short: 'Risposte sondaggi',
    meaning: 'Percentuale dei sondaggi inviati nel periodo che finora hanno ricevuto risposta.',
    working: 'Con risposta: {num} su {den} inviati', few: 'Con risposta: {num} su {den}', none: 'Nessun sondaggio inviato {when}.',
  },
  'health-score': {
    name: 'Punteggio di salute del cliente', short: 'Salute cliente',
    meaning: 'Media ponderata delle componenti di salute di un account, ciascuna da 0 a 100; quelle senza valore sono escluse.',
    working: { one: '{n} componente nota', many: '{n} di componenti note', other: '{n} componenti note' },
    none: 'Dell’account si sa troppo poco {when}, oppure non è indicato alcun account.',
  },
  'first-contact-resolution': {
    name: 'Tasso di risoluzione al primo contatto', short: 'FCR',
    meaning: 'Percentuale dei ticket risolti nel periodo con un solo contatto e non ripresentatisi, di norma entro 7 giorni; i più recenti sono esclusi.',
    working: 'Al primo contatto: {num} su {den} risolti', few: 'Al primo contatto: {num} su {den}',
    none: 'Nessun ticket risolto {when}, oppure nessuno da abbastanza tempo.',
  },
  'one-touch-rate': {
    name: 'Risoluzione con un solo contatto', short: 'Un solo contatto',
    meaning: 'Percentuale dei ticket risolti nel periodo che non hanno richiesto più di un contatto.',
    working: 'Un solo contatto: {num} su {den} risolti', few: 'Un solo contatto: {num} su {den}', none: 'Nessun ticket risolto {when}.',
  },
  'ticket-resolution-time': {
    name: 'Tempo medio di risoluzione dei ticket', short: 'Tempo risoluzione',
    meaning: 'Tempo medio dall’apertura alla soluzione definitiva, per i ticket risolti nel periodo.',
    working: { one: '{n} ticket risolto', many: '{n} di ticket risolti', other: '{n} ticket risolti' },
    none: 'Nessun ticket risolto {when}.',
  },
  'ticket-resolution-time-business': {
    name: 'Tempo medio di risoluzione in ore lavorative', short: 'Ore lavorative',
    meaning: 'Tempo medio dall’apertura alla soluzione definitiva, contando solo l’orario di lavoro, per i ticket risolti nel periodo.',
    working: { one: '{n} ticket risolto', many: '{n} di ticket risolti', other: '{n} ticket risolti' },
    none: 'Nessun ticket risolto {when}, oppure non è indicato l’orario di lavoro.',
  },
  'ticket-resolution-per-opened': {
    name: 'Tempo di risoluzione per ticket aperto', short: 'Tempo per aperto',
    meaning: 'Tempo dall’apertura alla soluzione definitiva di tutti i ticket risolti nel periodo, diviso per i ticket aperti nel periodo.',
    working: { one: '{n} ticket aperto nel periodo', many: '{n} di ticket aperti nel periodo', other: '{n} ticket aperti nel periodo' },
    none: 'Nessun ticket aperto o risolto {when}.',
  },
  'ticket-step-time': {
    name: 'Tempo medio nello stato del ticket', short: 'Tempo nello stato',
    meaning: 'Tempo medio in cui un ticket resta in uno stato, per le permanenze terminate nel periodo.',
    working: { one: '{n} permanenza terminata', many: '{n} di permanenze terminate', other: '{n} permanenze terminate' },
    none: 'Nessun ticket ha lasciato lo stato {when}, oppure non è indicato alcuno stato.',
  },
  'first-reply-time': {
    name: 'Tempo medio di prima risposta', short: 'Prima risposta',
    meaning: 'Tempo medio dall’apertura alla prima risposta, per i ticket aperti nel periodo che ne hanno una.',
    working: { one: '{n} ticket con una risposta', many: '{n} di ticket con una risposta', other: '{n} ticket con una risposta' },
    none: 'Nessun ticket aperto {when} ha una risposta.',
  },
  'sla-attainment': {
    name: 'Rispetto dello SLA', short: 'SLA',
    meaning: 'Percentuale dei ticket aperti nel periodo la cui prima risposta è arrivata nel tempo concordato; quelli ancora in tempo sono esclusi.',
    working: 'In tempo: {num} su {den} con esito', few: 'In tempo: {num} su {den}',
    none: 'Nessun ticket aperto {when} con un tempo di risposta concordato ha già un esito.',
  },
  'reopen-rate': {
    name: 'Tasso di riapertura', short: 'Riaperti',
    meaning: 'Percentuale dei ticket risolti per la prima volta nel periodo che sono stati riaperti.',
    working: 'Riaperti: {num} su {den} risolti', few: 'Riaperti: {num} su {den}', none: 'Nessun ticket risolto per la prima volta {when}.',
  },
  'ticket-backlog': {
    name: 'Ticket in sospeso (backlog)', short: 'In sospeso', meaning: 'Ticket aperti.',
    working: { one: '{n} ticket in sospeso', many: '{n} di ticket in sospeso', other: '{n} ticket in sospeso' },
    none: 'Nessun ticket in sospeso {when}.',
  },
  'overdue-ticket-share': {
    name: 'Ticket scaduti', short: 'Scaduti', meaning: 'Percentuale dei ticket in sospeso con una scadenza che l’hanno superata.',
    working: 'Scaduti: {num} su {den} in sospeso', few: 'Scaduti: {num} su {den}',
    none: 'Nessun ticket in sospeso con una scadenza {when}.',
  },
  'backlog-age': {
    name: 'Età mediana dei ticket in sospeso', short: 'Età, in sospeso',
    meaning: 'Metà dei ticket in sospeso è più vecchia di così, metà più recente.',
    working: { one: '{n} ticket in sospeso', many: '{n} di ticket in sospeso', other: '{n} ticket in sospeso' },
    none: 'Nessun ticket in sospeso {when}.',
  },
} as const satisfies Record<string, KpiWords>;
