import type { CardWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    formula: 'Llamadas ÷ días laborables',
    cohort: 'Llamadas realizadas en el periodo; días laborables según el horario laboral o, si no hay, de lunes a viernes.',
    alternatives: 'Solo los días con una llamada; todos los días.', edges: 'Llamadas sin ningún día laborable no dan un valor.',
    abuse: 'Exigir cifras altas deja las llamadas sin contenido.',
  },
  'emails-sent': {
    formula: 'Número de correos salientes', cohort: 'Correos enviados en el periodo.',
    edges: 'Los correos automáticos cuentan, salvo que un filtro los excluya.',
    abuse: 'Se envían más correos de los que nadie quiere leer.',
  },
  'second-contact-customers': {
    formula: 'Número de clientes que aceptaron otro contacto', cohort: 'Contactos del periodo.', edges: 'Un cliente cuenta una sola vez.',
    abuse: 'Se registran consentimientos que nadie dio.',
  },
  'value-added-calls': {
    formula: 'Número de llamadas de valor añadido', cohort: 'Llamadas realizadas en el periodo.',
    abuse: 'Los vendedores marcan como valiosas sus propias llamadas.',
  },
  'value-added-call-share': {
    formula: 'Llamadas de valor añadido ÷ llamadas marcadas en un sentido u otro', cohort: 'Llamadas realizadas en el periodo.',
    edges: 'Las llamadas que nadie marcó no cuentan ni en el numerador ni en el denominador.',
    abuse: 'Los vendedores marcan como valiosas sus propias llamadas.',
  },
  'value-added-call-frequency': {
    formula: 'Llamadas de valor añadido ÷ días de todos los clientes × 30',
    cohort: 'Llamadas realizadas en el periodo; los días de él en los que cada uno era cliente.',
    edges: 'Quien llega o se va en el periodo cuenta en parte.', abuse: 'Se llama a los clientes más de lo que desean.',
  },
  'value-added-call-effectiveness': {
    formula: 'Llamadas tras las que algo avanzó ÷ llamadas con resultado conocido',
    cohort: 'Llamadas de valor añadido realizadas en el periodo.',
    alternatives: 'Llamadas seguidas de un paso a una etapa posterior en 14 días.',
    edges: 'Las llamadas sin resultado no cuentan ni en el numerador ni en el denominador.',
    abuse: 'Los vendedores informan del resultado de sus propias llamadas.',
  },
  'customer-response-time': {
    formula: 'Media de (primera respuesta − solicitud)',
    cohort: 'Solicitudes recibidas en el periodo y respondidas a la fecha de referencia.',
    alternatives: 'Solicitudes por fecha de la respuesta; solo horario laboral.',
    edges: 'Las solicitudes sin respuesta se excluyen. Una respuesta anterior a su solicitud cuenta como error.',
    abuse: 'Las respuestas vacías lo bajan. Una media oculta las esperas largas y las solicitudes que nunca se respondieron.',
  },
  'customer-response-time-median': {
    formula: 'Valor central de (primera respuesta − solicitud)',
    cohort: 'Solicitudes recibidas en el periodo y respondidas a la fecha de referencia.',
    edges: 'Las solicitudes sin respuesta se excluyen.', abuse: 'Oculta las esperas más largas.',
  },
  'customer-response-time-per-customer': {
    formula: 'Suma de (primera respuesta − solicitud) ÷ clientes respondidos',
    cohort: 'Solicitudes recibidas en el periodo y respondidas a la fecha de referencia.',
    edges: 'No es un tiempo de espera: un cliente con muchas solicitudes lo sube.',
    abuse: 'Un cliente que pide mucho hace parecer lento al equipo.',
  },
  'response-within-1h': {
    formula: 'Solicitudes respondidas en 1 hora o menos ÷ solicitudes',
    cohort: 'Solicitudes recibidas en el periodo, de al menos 1 hora de antigüedad.',
    alternatives: 'Solicitudes respondidas o fuera de plazo, sea cual sea su antigüedad.',
    edges: 'Lo que nunca se respondió cuenta como tarde; 1 hora exacta cuenta como a tiempo.',
    abuse: 'Las primeras respuestas vacías la inflan.',
  },
  'response-within-24h': {
    formula: 'Solicitudes respondidas en 24 horas o menos ÷ solicitudes',
    cohort: 'Solicitudes recibidas en el periodo, de al menos 24 horas de antigüedad.',
    alternatives: 'Solicitudes respondidas o fuera de plazo, sea cual sea su antigüedad.',
    edges: 'Lo que nunca se respondió cuenta como tarde; 24 horas exactas cuentan como a tiempo.',
    abuse: 'Las primeras respuestas vacías la inflan.',
  },
  'quote-turnaround': {
    formula: 'Media de (envío de la cotización − solicitud de la cotización)', cohort: 'Cotizaciones definitivas enviadas en el periodo.',
    alternatives: 'Cotizaciones por fecha de la solicitud; solo horario laboral.', edges: 'Los borradores se ignoran.',
    abuse: 'Las cotizaciones se vuelven rápidas y erróneas.',
  },
  'content-usefulness': {
    formula: 'Valoraciones de 4 o 5 ÷ valoraciones', cohort: 'Valoraciones de 1 a 5 dadas en el periodo.',
    edges: 'Otras valoraciones se excluyen y se cuentan como errores.', abuse: 'Solo responde a quien le gusta.',
  },
  'content-findability': {
    formula: 'Búsquedas que encontraron algo ÷ búsquedas', cohort: 'Búsquedas del periodo cuyo final se conoce.',
    edges: 'Algo se da por encontrado cuando se abre.',
  },
  'content-search-time': {
    formula: 'Valor central de las duraciones de las búsquedas', cohort: 'Búsquedas del periodo que encontraron algo.',
    edges: 'Las búsquedas sin resultado se excluyen.', abuse: 'Quien se rinde pronto no se ve aquí.',
  },
  'content-usage-rate': {
    formula: 'Materiales abiertos o compartidos ÷ materiales disponibles',
    cohort: 'Materiales disponibles en cualquier momento del periodo.', edges: 'Basta un uso. Los materiales retirados se excluyen.',
    abuse: 'Se abren materiales sin leerlos.',
  },
  'skill-gap': {
    formula: 'Media de (nivel exigido − nivel) donde es mayor que 0 y, si no, 0',
    cohort: 'Última evaluación de cada vendedor y competencia.', edges: 'La fortaleza en una competencia no compensa otra.',
    abuse: 'Se cuentan horas de formación en lugar de competencias.',
  },
  'skill-coverage': {
    formula: 'Competencias en el nivel exigido ÷ competencias evaluadas', cohort: 'Última evaluación de cada vendedor y competencia.',
    edges: 'Lo que nunca se evaluó no cuenta ni en el numerador ni en el denominador.', abuse: 'Bajar el nivel exigido la sube.',
  },
  'coaching-frequency': {
    formula: 'Sesiones de coaching ÷ días de todos los vendedores × 30',
    cohort: 'Sesiones celebradas en el periodo; los días de él en los que cada uno era vendedor.',
    abuse: 'Se celebran sesiones solo para dejar constancia.',
  },
  'adoption-rate': {
    formula: 'Vendedores con una actividad ÷ vendedores',
    cohort: 'Vendedores en cualquier momento del periodo; actividades registradas en él.',
    alternatives: 'Vendedores que iniciaron sesión; actividades hechas con una herramienta o plantilla ÷ actividades.',
    edges: 'Basta una actividad.', abuse: 'Se registran actividades vacías.',
  },
} as const satisfies Record<string, CardWords>;
