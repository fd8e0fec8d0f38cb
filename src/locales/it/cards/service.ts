import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (promotori − detrattori) ÷ risposte', cohort: 'Risposte date nel periodo.',
    alternatives: 'L’ultima risposta di ogni persona; per sondaggio.',
    edges: 'I promotori danno 9 o 10, i detrattori da 0 a 6. Le scale da 1 a 10 non si mescolano mai.',
    abuse: 'Si chiede solo a chi è contento. Dice poco su chi se ne andrà.',
  },
  'nps-trend': {
    formula: 'NPS − NPS precedente', cohort: 'Risposte date nel periodo e nel periodo precedente.',
    edges: 'Senza risposte in uno dei due non c’è un valore.', abuse: 'Si legge il caso come un cambiamento.',
  },
  'nps-by-account': {
    formula: 'Media dell’NPS di ogni account', cohort: 'Ultima risposta di ogni persona nel periodo.',
    alternatives: 'Account ponderati per i loro ricavi.', edges: 'Ogni account pesa allo stesso modo, per quanti rispondano.',
    abuse: 'Si scelgono persone ben disposte per rispondere.',
  },
  csat: {
    formula: 'Risposte di 4 o 5 ÷ risposte', cohort: 'Risposte da 1 a 5 date nel periodo.',
    alternatives: 'Il punteggio medio; altre scale hanno altri limiti.', edges: 'Altri punteggi sono esclusi e contati come errori.',
    abuse: 'Si chiede solo ai clienti contenti. Riguarda un solo contatto, non il rapporto.',
  },
  ces: {
    formula: 'Media dei punteggi', cohort: 'Risposte da 1 a 7 date nel periodo.',
    alternatives: 'La percentuale da 5 a 7, qui un KPI a sé; una forma più vecchia chiede lo sforzo, dove meno è meglio.',
    edges: 'Altri punteggi sono esclusi e contati come errori.', abuse: 'Ai clienti che hanno rinunciato non si chiede mai.',
  },
  'ces-agree': {
    formula: 'Risposte da 5 a 7 ÷ risposte', cohort: 'Risposte da 1 a 7 date nel periodo.',
    edges: '4 non è né facile né difficile, e conta come non facile.', abuse: 'Ai clienti che hanno rinunciato non si chiede mai.',
  },
  'fcr-survey': {
    formula: 'Risposte sì ÷ risposte', cohort: 'Risposte date nel periodo.',
    edges: 'È ciò che i clienti ricordano, non ciò che è stato registrato.', abuse: 'Si chiede solo a chi è stato aiutato.',
  },
  'survey-response-rate': {
    formula: 'Sondaggi con risposta ÷ sondaggi inviati', cohort: 'Sondaggi inviati nel periodo, con risposta alla data di riferimento.',
    abuse: 'Con un tasso basso ha risposto solo un certo tipo di clienti.',
  },
  'health-score': {
    formula: 'Somma di (peso × componente) ÷ somma dei pesi', cohort: 'Componenti note alla data di riferimento.',
    edges: 'Le componenti senza valore sono escluse con il loro peso; se è noto meno di metà del peso, non c’è un valore.',
    abuse: 'I pesi sono opinioni: confrontarli con chi rinnova.',
  },
  'first-contact-resolution': {
    formula: 'Ticket con un solo contatto rimasti risolti ÷ ticket risolti',
    cohort: 'Ticket risolti nel periodo, da abbastanza perché si veda una ripetizione.',
    alternatives: 'Senza attendere ripetizioni, o da sondaggio: qui sono KPI a sé.',
    edges: 'Un nuovo ticket del cliente sullo stesso argomento è una ripetizione.',
    abuse: 'Si chiudono i ticket troppo presto, o si divide un caso in più ticket.',
  },
  'one-touch-rate': {
    formula: 'Ticket con meno di 2 contatti ÷ ticket risolti', cohort: 'Ticket risolti nel periodo.',
    edges: 'Un cliente che torna qui non si vede. Un ticket senza numero di contatti è escluso.',
    abuse: 'Si chiudono i ticket dopo una risposta, risolti o no.',
  },
  'ticket-resolution-time': {
    formula: 'Media di (soluzione definitiva − apertura)', cohort: 'Ticket risolti nel periodo.',
    alternatives: 'Fino alla prima soluzione; per data di apertura.',
    edges: 'Notti e fine settimana contano. I ticket aperti non sono compresi.',
    abuse: 'Si chiudono prima i ticket facili, e altri prima di averli risolti.',
  },
  'ticket-resolution-time-business': {
    formula: 'Media delle ore lavorative dall’apertura alla soluzione definitiva', cohort: 'Ticket risolti nel periodo.',
    edges: 'Un ticket aperto e risolto fuori orario ha richiesto 0 ore.', abuse: 'Un orario di lavoro più breve lo abbassa.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Somma di (soluzione definitiva − apertura) ÷ ticket aperti',
    cohort: 'Ticket risolti nel periodo, in rapporto a quelli aperti nel periodo: due insiemi diversi.',
    edges: 'Da usare solo per il confronto con report che fanno così: scende mentre la coda cresce.',
    abuse: 'Ticket lasciati irrisolti lo abbassano.',
  },
  'ticket-step-time': {
    formula: 'Media di (uscita − ingresso)', cohort: 'Permanenze nello stato terminate nel periodo.', edges: 'Ogni passaggio conta a sé.',
    abuse: 'Si spostano i ticket in un altro stato per fermare il tempo.',
  },
  'first-reply-time': {
    formula: 'Media di (prima risposta − apertura)', cohort: 'Ticket aperti nel periodo, con risposta alla data di riferimento.',
    alternatives: 'Solo orario di lavoro.', edges: 'I ticket senza risposta sono esclusi. Le risposte automatiche non sono risposte.',
    abuse: 'Prime risposte vuote lo abbassano.',
  },
  'sla-attainment': {
    formula: 'Prime risposte in tempo ÷ ticket con esito',
    cohort: 'Ticket aperti nel periodo che hanno una risposta o hanno superato il tempo.',
    alternatives: 'Solo i ticket il cui tempo è trascorso.',
    edges: 'Puntuale al limite vale come in tempo. I ticket senza un tempo concordato non sono compresi.',
    abuse: 'Si ferma il tempo con un cambio di stato.',
  },
  'reopen-rate': {
    formula: 'Ticket riaperti ÷ ticket risolti', cohort: 'Ticket risolti per la prima volta nel periodo.',
    edges: 'Un ringraziamento può riaprire un ticket: filtrare questi casi.', abuse: 'Si apre un nuovo ticket al posto del vecchio.',
  },
  'ticket-backlog': {
    formula: 'Numero di ticket aperti', cohort: 'Ticket aperti alla data di riferimento.',
    edges: 'È un livello: quelli di più periodi non si sommano.', abuse: 'Si chiudono ticket prima di averli risolti.',
  },
  'overdue-ticket-share': {
    formula: 'Ticket aperti oltre la scadenza ÷ ticket aperti con una scadenza', cohort: 'Ticket aperti alla data di riferimento.',
    edges: 'I ticket senza scadenza non contano né al numeratore né al denominatore.',
    abuse: 'Si spostano le scadenze, o si chiudono ticket prima di averli risolti.',
  },
  'backlog-age': {
    formula: 'Valore centrale dei tempi trascorsi dall’apertura dei ticket aperti', cohort: 'Ticket aperti alla data di riferimento.',
    edges: 'Decorre dall’apertura, non dall’ultima risposta.', abuse: 'Si chiudono i ticket vecchi e si riaprono da capo.',
  },
} as const satisfies Record<string, CardWords>;
