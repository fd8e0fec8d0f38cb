import type { KpiWords } from '../../dictionary.ts';

/** What customers say, and how their tickets are served. */
export const service = {
  nps: {
    name: 'Net Promoter Score', short: 'NPS', meaning: 'Porcentaje de promotores menos porcentaje de detractores, en puntos de −100 a 100.',
    working: { one: '{n} respuesta', many: '{n} de respuestas', other: '{n} respuestas' }, none: 'Nadie respondió {when}.',
  },
  'nps-trend': {
    name: 'Variación del Net Promoter Score', short: 'Variación NPS',
    meaning: 'Net Promoter Score del periodo menos el del periodo anterior, en puntos.', working: 'Este periodo menos el anterior',
    none: 'Nadie respondió {when}, o en el periodo anterior.',
  },
  'nps-by-account': {
    name: 'Net Promoter Score por cuenta', short: 'NPS por cuenta',
    meaning: 'Media de las puntuaciones de cada cuenta, según la última respuesta de cada contacto en el periodo: todas las cuentas pesan lo mismo.',
    working: { one: '{n} cuenta', many: '{n} de cuentas', other: '{n} cuentas' }, none: 'Nadie respondió {when}.',
  },
  csat: {
    name: 'Satisfacción del cliente (CSAT)', short: 'Satisfacción', meaning: 'Porcentaje de las respuestas satisfechas: 4 o 5 de 5.',
    working: 'Satisfechas: {num} de {den} respuestas', few: 'Satisfechas: {num} de {den}', none: 'Nadie respondió {when}.',
  },
  ces: {
    name: 'Puntuación de esfuerzo del cliente (CES)', short: 'Esfuerzo (CES)', meaning: 'Acuerdo medio con que fue fácil, de 1 a 7.',
    working: { one: '{n} respuesta', many: '{n} de respuestas', other: '{n} respuestas' }, none: 'Nadie respondió {when}.',
  },
  'ces-agree': {
    name: 'Clientes a los que les resultó fácil', short: 'Fue fácil',
    meaning: 'Porcentaje de las respuestas dadas en el periodo de acuerdo con que fue fácil: 5, 6 o 7 de 7.',
    working: 'Fácil: {num} de {den} respuestas', few: 'Fácil: {num} de {den}', none: 'Nadie respondió {when}.',
  },
  'fcr-survey': {
    name: 'Resolución en el primer contacto, por encuesta', short: 'FCR por encuesta',
    meaning: 'Porcentaje de las respuestas dadas en el periodo que dicen que se resolvió en el primer contacto.',
    working: 'Resuelto: {num} de {den} respuestas', few: 'Resuelto: {num} de {den}', none: 'Nadie respondió {when}.',
  },
  'survey-response-rate': {
    name: 'Tasa de respuesta a encuestas', short: 'Respuesta encuestas',
    meaning: 'Porcentaje de las encuestas enviadas en el periodo que se han respondido hasta ahora.',
    working: 'Respondidas: {num} de {den} enviadas', few: 'Respondidas: {num} de {den}', none: 'No se envió ninguna encuesta {when}.',
  },
  'health-score': {
    name: 'Puntuación de salud del cliente', short: 'Salud cliente',
    meaning: 'Media ponderada de los componentes de la salud de una cuenta, cada uno de 0 a 100; los que no tienen valor se excluyen.',
    working: { one: '{n} componente conocido', many: '{n} de componentes conocidos', other: '{n} componentes conocidos' },
    none: 'Se sabe muy poco de la cuenta {when}, o no se indica ninguna cuenta.',
  },
  'first-contact-resolution': {
    name: 'Resolución en el primer contacto', short: 'FCR',
    meaning: 'Porcentaje de los tickets resueltos en el periodo con un solo contacto que no volvieron, en 7 días por defecto; los más recientes se excluyen.',
    working: 'En el primer contacto: {num} de {den} resueltos', few: 'En el primer contacto: {num} de {den}',
    none: 'No se resolvió ningún ticket {when}, o ninguno hace lo suficiente.',
  },
  'one-touch-rate': {
    name: 'Resolución con un solo contacto', short: 'Un solo contacto',
    meaning: 'Porcentaje de los tickets resueltos en el periodo que no necesitaron más de un contacto.',
    working: 'Un solo contacto: {num} de {den} resueltos', few: 'Un solo contacto: {num} de {den}',
    none: 'No se resolvió ningún ticket {when}.',
  },
  'ticket-resolution-time': {
    name: 'Tiempo medio de resolución de tickets', short: 'Tiempo resolución',
    meaning: 'Tiempo medio desde la apertura hasta la solución definitiva, para los tickets resueltos en el periodo.',
    working: { one: '{n} ticket resuelto', many: '{n} de tickets resueltos', other: '{n} tickets resueltos' },
    none: 'No se resolvió ningún ticket {when}.',
  },
  'ticket-resolution-time-business': {
    name: 'Tiempo medio de resolución en horas laborables', short: 'Horas laborables',
    meaning: 'Tiempo medio desde la apertura hasta la solución definitiva, contando solo el horario laboral, para los tickets resueltos en el periodo.',
    working: { one: '{n} ticket resuelto', many: '{n} de tickets resueltos', other: '{n} tickets resueltos' },
    none: 'No se resolvió ningún ticket {when}, o no se indica el horario laboral.',
  },
  'ticket-resolution-per-opened': {
    name: 'Tiempo de resolución por ticket abierto', short: 'Tiempo por abierto',
    meaning: 'Tiempo desde la apertura hasta la solución definitiva de todos los tickets resueltos en el periodo, entre los tickets abiertos en él.',
    working: { one: '{n} ticket abierto en el periodo', many: '{n} de tickets abiertos en el periodo', other: '{n} tickets abiertos en el periodo' },
    none: 'No se abrió ni se resolvió ningún ticket {when}.',
  },
  'ticket-step-time': {
    name: 'Tiempo medio en un estado del ticket', short: 'Tiempo en estado',
    meaning: 'Tiempo medio que un ticket permanece en un estado, para las estancias que terminaron en el periodo.',
    working: { one: '{n} estancia terminada', many: '{n} de estancias terminadas', other: '{n} estancias terminadas' },
    none: 'Ningún ticket dejó el estado {when}, o no se indica ningún estado.',
  },
  'first-reply-time': {
    name: 'Tiempo medio de primera respuesta', short: 'Primera respuesta',
    meaning: 'Tiempo medio desde la apertura hasta la primera respuesta, para los tickets abiertos en el periodo que la tienen.',
    working: { one: '{n} ticket con respuesta', many: '{n} de tickets con respuesta', other: '{n} tickets con respuesta' },
    none: 'Ningún ticket abierto {when} tiene respuesta.',
  },
  'sla-attainment': {
    name: 'Cumplimiento del SLA', short: 'SLA',
    meaning: 'Porcentaje de los tickets abiertos en el periodo cuya primera respuesta llegó en el tiempo acordado; los que aún están a tiempo se excluyen.',
    working: 'A tiempo: {num} de {den} decididos', few: 'A tiempo: {num} de {den}',
    none: 'Ningún ticket abierto {when} con un tiempo de respuesta acordado está decidido.',
  },
  'reopen-rate': {
    name: 'Tasa de reapertura', short: 'Reabiertos',
    meaning: 'Porcentaje de los tickets resueltos por primera vez en el periodo que se volvieron a abrir.',
    working: 'Reabiertos: {num} de {den} resueltos', few: 'Reabiertos: {num} de {den}',
    none: 'No se resolvió por primera vez ningún ticket {when}.',
  },
  'ticket-backlog': {
    name: 'Tickets pendientes', short: 'Pendientes', meaning: 'Tickets que están abiertos.',
    working: { one: '{n} ticket abierto', many: '{n} de tickets abiertos', other: '{n} tickets abiertos' },
    none: 'No había ningún ticket abierto {when}.',
  },
  'overdue-ticket-share': {
    name: 'Tickets vencidos', short: 'Vencidos', meaning: 'Porcentaje de los tickets abiertos con fecha límite que la han superado.',
    working: 'Vencidos: {num} de {den} abiertos', few: 'Vencidos: {num} de {den}',
    none: 'No había ningún ticket abierto con fecha límite {when}.',
  },
  'backlog-age': {
    name: 'Antigüedad mediana de los tickets abiertos', short: 'Antigüedad, abiertos',
    meaning: 'La mitad de los tickets abiertos es más antigua que esto y la otra mitad, más reciente.',
    working: { one: '{n} ticket abierto', many: '{n} de tickets abiertos', other: '{n} tickets abiertos' },
    none: 'No había ningún ticket abierto {when}.',
  },
} as const satisfies Record<string, KpiWords>;
