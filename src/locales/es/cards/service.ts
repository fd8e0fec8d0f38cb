import type { CardWords } from '../../dictionary.ts';

/** What customers say, and how long they wait. */
export const service = {
  nps: {
    formula: '100 × (promotores − detractores) ÷ respuestas', cohort: 'Respuestas dadas en el periodo.',
    alternatives: 'La última respuesta de cada persona; por encuesta.',
    edges: 'Los promotores dan 9 o 10, los detractores de 0 a 6. Las escalas de 1 a 10 nunca se mezclan.',
    abuse: 'Se pregunta solo a gente contenta. Dice poco de quién se irá.',
  },
  'nps-trend': {
    formula: 'NPS − NPS anterior', cohort: 'Respuestas dadas en el periodo y en el periodo anterior.',
    edges: 'Sin respuestas en uno de los dos no hay valor.', abuse: 'Se toma el azar por un cambio.',
  },
  'nps-by-account': {
    formula: 'Media del NPS de cada cuenta', cohort: 'Última respuesta de cada persona en el periodo.',
    alternatives: 'Cuentas ponderadas por sus ingresos.', edges: 'Cada cuenta pesa lo mismo, respondan cuantos respondan.',
    abuse: 'Se elige a personas favorables para que respondan.',
  },
  csat: {
    formula: 'Respuestas de 4 o 5 ÷ respuestas', cohort: 'Respuestas de 1 a 5 dadas en el periodo.',
    alternatives: 'La puntuación media; otras escalas tienen otros límites.',
    edges: 'Otras puntuaciones se excluyen y se cuentan como errores.',
    abuse: 'Se pregunta solo a clientes contentos. Habla de un contacto, no de la relación.',
  },
  ces: {
    formula: 'Media de las puntuaciones', cohort: 'Respuestas de 1 a 7 dadas en el periodo.',
    alternatives: 'El porcentaje de 5 a 7, aquí un KPI aparte; una forma más antigua pregunta por el esfuerzo, donde menos es mejor.',
    edges: 'Otras puntuaciones se excluyen y se cuentan como errores.', abuse: 'A los clientes que se rindieron nunca se les pregunta.',
  },
  'ces-agree': {
    formula: 'Respuestas de 5 a 7 ÷ respuestas', cohort: 'Respuestas de 1 a 7 dadas en el periodo.',
    edges: '4 no es ni fácil ni difícil, y cuenta como no fácil.', abuse: 'A los clientes que se rindieron nunca se les pregunta.',
  },
  'fcr-survey': {
    formula: 'Respuestas sí ÷ respuestas', cohort: 'Respuestas dadas en el periodo.',
    edges: 'Es lo que los clientes recuerdan, no lo que se registró.', abuse: 'Se pregunta solo a quienes recibieron ayuda.',
  },
  'survey-response-rate': {
    formula: 'Encuestas respondidas ÷ encuestas enviadas',
    cohort: 'Encuestas enviadas en el periodo, respondidas a la fecha de referencia.',
    abuse: 'Con una tasa baja, solo ha respondido cierto tipo de clientes.',
  },
  'health-score': {
    formula: 'Suma de (peso × componente) ÷ suma de los pesos', cohort: 'Componentes conocidos a la fecha de referencia.',
    edges: 'Los componentes sin valor se excluyen con su peso; si se conoce menos de la mitad del peso, no hay valor.',
    abuse: 'Los pesos son opiniones: contrástelos con quién renueva.',
  },
  'first-contact-resolution': {
    formula: 'Tickets con un solo contacto que siguieron resueltos ÷ tickets resueltos',
    cohort: 'Tickets resueltos en el periodo, hace lo suficiente para que se vea una repetición.',
    alternatives: 'Sin esperar repeticiones, o por encuesta: aquí son KPI aparte.',
    edges: 'Un nuevo ticket del cliente sobre el mismo tema es una repetición.',
    abuse: 'Los tickets se cierran demasiado pronto, o un caso se divide en varios.',
  },
  'one-touch-rate': {
    formula: 'Tickets con menos de 2 contactos ÷ tickets resueltos', cohort: 'Tickets resueltos en el periodo.',
    edges: 'Un cliente que vuelve no se ve aquí. Un ticket sin número de contactos se excluye.',
    abuse: 'Los tickets se cierran tras una respuesta, resueltos o no.',
  },
  'ticket-resolution-time': {
    formula: 'Media de (solución definitiva − apertura)', cohort: 'Tickets resueltos en el periodo.',
    alternatives: 'Hasta la primera solución; por fecha de apertura.',
    edges: 'Las noches y los fines de semana cuentan. No incluye los tickets abiertos.',
    abuse: 'Primero se cierran los tickets fáciles, y otros antes de resolverlos.',
  },
  'ticket-resolution-time-business': {
    formula: 'Media de las horas laborables desde la apertura hasta la solución definitiva', cohort: 'Tickets resueltos en el periodo.',
    edges: 'Un ticket abierto y resuelto fuera del horario laboral tardó 0 horas.', abuse: 'Un horario laboral más corto lo baja.',
  },
  'ticket-resolution-per-opened': {
    formula: 'Suma de (solución definitiva − apertura) ÷ tickets abiertos',
    cohort: 'Tickets resueltos en el periodo, entre los abiertos en él: dos conjuntos distintos.',
    edges: 'Úselo solo para comparar con informes que lo hagan así: baja mientras la cola crece.',
    abuse: 'Los tickets sin resolver lo bajan.',
  },
  'ticket-step-time': {
    formula: 'Media de (salida − entrada)', cohort: 'Estancias en el estado que terminaron en el periodo.',
    edges: 'Cada visita cuenta por separado.', abuse: 'Los tickets se pasan a otro estado para parar el tiempo.',
  },
  'first-reply-time': {
    formula: 'Media de (primera respuesta − apertura)', cohort: 'Tickets abiertos en el periodo, con respuesta a la fecha de referencia.',
    alternatives: 'Solo horario laboral.', edges: 'Los tickets sin respuesta se excluyen. Las respuestas automáticas no son respuestas.',
    abuse: 'Las primeras respuestas vacías lo bajan.',
  },
  'sla-attainment': {
    formula: 'Primeras respuestas a tiempo ÷ tickets decididos',
    cohort: 'Tickets abiertos en el periodo que tienen respuesta o han superado su plazo.',
    alternatives: 'Solo los tickets cuyo plazo ha pasado.',
    edges: 'Justo en el límite es a tiempo. No incluye los tickets sin un plazo acordado.',
    abuse: 'El tiempo se para con un cambio de estado.',
  },
  'reopen-rate': {
    formula: 'Tickets reabiertos ÷ tickets resueltos', cohort: 'Tickets resueltos por primera vez en el periodo.',
    edges: 'Unas palabras de agradecimiento pueden reabrir un ticket: filtre esos casos.',
    abuse: 'Se abre un ticket nuevo en lugar del antiguo.',
  },
  'ticket-backlog': {
    formula: 'Número de tickets abiertos', cohort: 'Tickets abiertos a la fecha de referencia.',
    edges: 'Es un nivel: los de varios periodos no se suman.', abuse: 'Los tickets se cierran antes de resolverlos.',
  },
  'overdue-ticket-share': {
    formula: 'Tickets abiertos con la fecha límite superada ÷ tickets abiertos con fecha límite',
    cohort: 'Tickets abiertos a la fecha de referencia.',
    edges: 'Los tickets sin fecha límite no cuentan ni en el numerador ni en el denominador.',
    abuse: 'Las fechas límite se mueven, o los tickets se cierran antes de resolverlos.',
  },
  'backlog-age': {
    formula: 'Valor central de los tiempos desde la apertura de los tickets abiertos', cohort: 'Tickets abiertos a la fecha de referencia.',
    edges: 'Corre desde la apertura, no desde la última respuesta.', abuse: 'Los tickets viejos se cierran y se abren de nuevo.',
  },
} as const satisfies Record<string, CardWords>;
