import type { KpiWords } from '../../dictionary.ts';

/** Calls, emails and answers; content, skills and coaching. */
export const activity = {
  'calls-per-day': {
    name: 'Llamadas por día laborable', short: 'Llamadas al día', meaning: 'Llamadas realizadas en el periodo, por cada día laborable.',
    working: { one: 'Llamadas: {num} en {den} día laborable', many: 'Llamadas: {num} en {den} de días laborables', other: 'Llamadas: {num} en {den} días laborables' },
    none: 'No se hizo ninguna llamada {when}.',
  },
  'emails-sent': {
    name: 'Correos enviados', short: 'Correos', meaning: 'Correos salientes enviados en el periodo.',
    working: { one: '{n} correo enviado', many: '{n} de correos enviados', other: '{n} correos enviados' },
    none: 'No se envió ningún correo {when}.',
  },
  'second-contact-customers': {
    name: 'Clientes abiertos a un segundo contacto', short: 'Segundo contacto',
    meaning: 'Clientes contactados en el periodo que aceptaron que se les contactara de nuevo, cada uno contado una vez.',
    working: { one: '{n} cliente aceptó', many: '{n} de clientes aceptaron', other: '{n} clientes aceptaron' },
    none: 'No se contactó a ningún cliente {when}.',
  },
  'value-added-calls': {
    name: 'Llamadas de valor añadido', short: 'Con valor añadido',
    meaning: 'Llamadas realizadas en el periodo marcadas como valiosas para el cliente.',
    working: { one: '{n} llamada de valor añadido', many: '{n} de llamadas de valor añadido', other: '{n} llamadas de valor añadido' },
    none: 'No se hizo ninguna llamada {when}.',
  },
  'value-added-call-share': {
    name: 'Porcentaje de llamadas de valor añadido', short: '% valor añadido',
    meaning: 'Porcentaje de las llamadas realizadas en el periodo que aportan valor; las que nadie marcó en un sentido u otro se excluyen.',
    working: 'Con valor añadido: {num} de {den} marcadas', few: 'Con valor añadido: {num} de {den}',
    none: 'Ninguna llamada hecha {when} está marcada como valiosa o no.',
  },
  'value-added-call-frequency': {
    name: 'Llamadas de valor añadido por cliente', short: 'Llamadas/cliente',
    meaning: 'Llamadas de valor añadido del periodo, por cada 30 días que un cliente lo fue en él.',
    working: 'Llamadas: {num}, sobre los días de todos los clientes', none: 'No se hizo ninguna llamada {when}, o no había clientes.',
  },
  'value-added-call-effectiveness': {
    name: 'Eficacia de las llamadas de valor añadido', short: 'Llamadas eficaces',
    meaning: 'De las llamadas de valor añadido del periodo con resultado conocido, el porcentaje tras el cual algo avanzó.',
    working: 'Con avance: {num} de {den} con resultado', few: 'Con avance: {num} de {den}',
    none: 'Ninguna llamada de valor añadido hecha {when} tiene un resultado conocido.',
  },
  'customer-response-time': {
    name: 'Tiempo medio de respuesta al cliente', short: 'Respuesta media',
    meaning: 'Tiempo medio desde la solicitud de un cliente, recibida en el periodo, hasta la primera respuesta; las no respondidas se excluyen.',
    working: { one: '{n} solicitud respondida', many: '{n} de solicitudes respondidas', other: '{n} solicitudes respondidas' },
    none: 'Ninguna solicitud recibida {when} tuvo respuesta.',
  },
  'customer-response-time-median': {
    name: 'Tiempo mediano de respuesta al cliente', short: 'Respuesta mediana',
    meaning: 'La mitad de las solicitudes recibidas en el periodo y respondidas esperó la primera respuesta más que esto y la otra mitad, menos.',
    working: { one: '{n} solicitud respondida', many: '{n} de solicitudes respondidas', other: '{n} solicitudes respondidas' },
    none: 'Ninguna solicitud recibida {when} tuvo respuesta.',
  },
  'customer-response-time-per-customer': {
    name: 'Tiempo de respuesta por cliente', short: 'Tiempo por cliente',
    meaning: 'Tiempo total que las solicitudes recibidas en el periodo esperaron la primera respuesta, entre los clientes respondidos.',
    working: { one: '{n} cliente respondido', many: '{n} de clientes respondidos', other: '{n} clientes respondidos' },
    none: 'Ninguna solicitud recibida {when} tuvo respuesta.',
  },
  'response-within-1h': {
    name: 'Respuestas en 1 hora o menos', short: 'En 1 h',
    meaning: 'Porcentaje de las solicitudes recibidas en el periodo que se respondieron en 1 hora o menos; las más recientes que eso se excluyen.',
    working: 'A tiempo: {num} de {den} recibidas', few: 'A tiempo: {num} de {den}',
    none: 'No se recibió ninguna solicitud {when}, o ninguna tiene aún una hora.',
  },
  'response-within-24h': {
    name: 'Respuestas en 24 horas o menos', short: 'En 24 h',
    meaning: 'Porcentaje de las solicitudes recibidas en el periodo que se respondieron en 24 horas o menos; las más recientes que eso se excluyen.',
    working: 'A tiempo: {num} de {den} recibidas', few: 'A tiempo: {num} de {den}',
    none: 'No se recibió ninguna solicitud {when}, o ninguna tiene aún un día.',
  },
  'quote-turnaround': {
    name: 'Tiempo medio de entrega de cotizaciones', short: 'Tiempo cotización',
    meaning: 'Tiempo medio desde la solicitud de una cotización hasta la versión definitiva, para las enviadas en el periodo.',
    working: { one: '{n} cotización definitiva', many: '{n} de cotizaciones definitivas', other: '{n} cotizaciones definitivas' },
    none: 'No se envió ninguna cotización definitiva {when}.',
  },
  'content-usefulness': {
    name: 'Utilidad del contenido', short: 'Contenido útil',
    meaning: 'Porcentaje de las valoraciones dadas en el periodo que consideran útil el contenido: 4 o 5 de 5.',
    working: 'Útiles: {num} de {den} valoraciones', few: 'Útiles: {num} de {den}', none: 'No se valoró ningún contenido {when}.',
  },
  'content-findability': {
    name: 'Facilidad para encontrar contenido', short: 'Contenido hallado',
    meaning: 'De las búsquedas del periodo con resultado conocido, el porcentaje que encontró contenido.',
    working: 'Con éxito: {num} de {den} búsquedas', few: 'Con éxito: {num} de {den}',
    none: 'Ninguna búsqueda hecha {when} tiene un resultado conocido.',
  },
  'content-search-time': {
    name: 'Tiempo mediano de búsqueda de contenido', short: 'Tiempo de búsqueda',
    meaning: 'La mitad de las búsquedas que encontraron contenido en el periodo tardó más que esto y la otra mitad, menos.',
    working: { one: '{n} búsqueda con éxito', many: '{n} de búsquedas con éxito', other: '{n} búsquedas con éxito' },
    none: 'Ninguna búsqueda encontró contenido {when}.',
  },
  'content-usage-rate': {
    name: 'Tasa de uso del contenido', short: 'Uso del contenido',
    meaning: 'Porcentaje del contenido disponible en el periodo que se abrió o compartió al menos una vez.',
    working: 'Usados: {num} de {den} disponibles', few: 'Usados: {num} de {den}', none: 'No había contenido disponible {when}.',
  },
  'skill-gap': {
    name: 'Brecha media de competencias', short: 'Brecha competencias',
    meaning: 'Media de los puntos que faltan hasta el nivel exigido, según la última evaluación de cada vendedor en cada competencia; lo que sobra cuenta como 0.',
    working: { one: '{n} par de vendedor y competencia', many: '{n} de pares de vendedor y competencia', other: '{n} pares de vendedor y competencia' },
    none: 'No se conoce ninguna evaluación {when}.',
  },
  'skill-coverage': {
    name: 'Cobertura de competencias', short: 'Competencias',
    meaning: 'Porcentaje de los pares de vendedor y competencia en el nivel exigido o por encima, según su última evaluación.',
    working: 'En el nivel: {num} de {den} evaluados', few: 'En el nivel: {num} de {den}', none: 'No se conoce ninguna evaluación {when}.',
  },
  'coaching-frequency': {
    name: 'Sesiones de coaching por vendedor', short: 'Sesiones coaching',
    meaning: 'Sesiones de coaching celebradas en el periodo, por cada 30 días que un vendedor estuvo en activo en él.',
    working: 'Sesiones: {num}, sobre los días de todos los vendedores',
    none: 'No se celebró ningún coaching {when}, o no había vendedores en activo.',
  },
  'adoption-rate': {
    name: 'Adopción del CRM', short: 'Adopción',
    meaning: 'Porcentaje de los vendedores del periodo que registraron al menos una actividad en él.',
    working: 'Activos: {num} de {den} vendedores', few: 'Activos: {num} de {den}', none: 'No había ningún vendedor {when}.',
  },
} as const satisfies Record<string, KpiWords>;
