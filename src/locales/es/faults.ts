import type { FaultWords } from '../dictionary.ts';

/** What can be wrong with the rows of a source, by the reason that the reader gives. `{field}` is where. */
export const faults: FaultWords = {
  'not-a-number': { one: '{n} fila sin un número legible', many: '{n} de filas sin un número legible', other: '{n} filas sin un número legible' },
  'not-a-date': { one: '{n} fila sin una fecha legible', many: '{n} de filas sin una fecha legible', other: '{n} filas sin una fecha legible' },
  'not-a-flag': { one: '{n} fila sin un sí o no legible', many: '{n} de filas sin un sí o no legible', other: '{n} filas sin un sí o no legible' },
  'not-a-value': { one: '{n} valor que es una lista o un objeto', many: '{n} de valores que son listas u objetos', other: '{n} valores que son listas u objetos' },
  'unknown-word': { one: '{n} fila con una palabra desconocida', many: '{n} de filas con una palabra desconocida', other: '{n} filas con una palabra desconocida' },
  'ambiguous-number': { one: '{n} número ambiguo', many: '{n} de números ambiguos', other: '{n} números ambiguos' },
  'ambiguous-date': { one: '{n} fecha ambigua', many: '{n} de fechas ambiguas', other: '{n} fechas ambiguas' },
  'imprecise-id': { one: '{n} ID demasiado largo para ser exacto', many: '{n} de ID demasiado largos para ser exactos', other: '{n} ID demasiado largos para ser exactos' },
  'duplicate-id': { one: '{n} ID repetido', many: '{n} de ID repetidos', other: '{n} ID repetidos' },
  'not-an-object': { one: '{n} registro que no es un objeto', many: '{n} de registros que no son objetos', other: '{n} registros que no son objetos' },
  'ragged-row': { one: '{n} fila con celdas de más o de menos', many: '{n} de filas con celdas de más o de menos', other: '{n} filas con celdas de más o de menos' },
  footer: { one: '{n} línea final excluida', many: '{n} de líneas finales excluidas', other: '{n} líneas finales excluidas' },
  'broken-quote': { one: '{n} comilla fuera de lugar', many: '{n} de comillas fuera de lugar', other: '{n} comillas fuera de lugar' },
  'unreadable-line': { one: '{n} línea ilegible', many: '{n} de líneas ilegibles', other: '{n} líneas ilegibles' },
  'no-such-column': { one: '{n} columna no existe', many: '{n} de columnas no existen', other: '{n} columnas no existen' },
  'no-known-field': { one: 'Ninguna columna conocida', many: 'Ninguna columna conocida', other: 'Ninguna columna conocida' },
  'more-pages': { one: 'Quedaron más páginas sin leer', many: 'Quedaron más páginas sin leer', other: 'Quedaron más páginas sin leer' },
  'history-truncated': { one: '{n} historial recortado por el servidor', many: '{n} de historiales recortados por el servidor', other: '{n} historiales recortados por el servidor' },
  'no-rows': { one: 'Ninguna fila donde debería haberla', many: 'Ninguna fila donde debería haberla', other: 'Ninguna fila donde debería haberla' },
  'page-loop': { one: 'Una página llegó dos veces', many: 'Una página llegó dos veces', other: 'Una página llegó dos veces' },
  'rewritten-link': { one: '{n} página siguiente figuraba en otro lugar', many: '{n} de páginas siguientes figuraban en otro lugar', other: '{n} páginas siguientes figuraban en otro lugar' },
  'no-labels': { one: 'Los ID se muestran sin sus etiquetas', many: 'Los ID se muestran sin sus etiquetas', other: 'Los ID se muestran sin sus etiquetas' },
  'no-content': { one: 'La fuente está vacía', many: 'La fuente está vacía', other: 'La fuente está vacía' },
};
