import type { CardWords } from '../../dictionary.ts';

/** Deals: won, under way, and measured against targets. */
export const sales = {
  'deals-won': {
    formula: 'Número de oportunidades ganadas', cohort: 'Oportunidades cerradas en el periodo.',
    edges: 'Una oportunidad reabierta deja de contar.', abuse: 'Muchas oportunidades pequeñas, o con clientes que no encajan, lo inflan.',
  },
  'revenue-won': {
    formula: 'Suma de los valores de las oportunidades ganadas', cohort: 'Oportunidades cerradas en el periodo.',
    alternatives: 'Por el inicio del contrato. Los ingresos contables son otra cifra.',
    edges: 'Cada valor se convierte al tipo de cambio del día de cierre; si a uno le falta, no hay total.',
    abuse: 'Si solo se premia esto, llegan clientes que no encajan y pronto se van.',
  },
  'win-rate': {
    formula: 'Oportunidades ganadas ÷ (oportunidades ganadas + perdidas)',
    cohort: 'Oportunidades cerradas en el periodo, se crearan cuando se crearan.',
    alternatives: 'Por fecha de creación, por valor, o dividido entre todas las oportunidades trabajadas: aquí son KPI aparte.',
    edges: 'Las oportunidades abiertas no cuentan ni en el numerador ni en el denominador; una reabierta sale de ambos.',
    abuse: 'Las perdidas que se dejan abiertas y las dudosas que nunca se registran la inflan.',
  },
  'win-rate-created': {
    formula: 'Oportunidades ganadas hasta ahora ÷ oportunidades creadas',
    cohort: 'Oportunidades creadas en el periodo, tal como están a la fecha de referencia.',
    alternatives: 'Solo periodos lo bastante lejanos para que la mayoría de las oportunidades esté decidida.',
    edges: 'Las oportunidades recientes siguen abiertas, así que la tasa de un periodo reciente continúa subiendo.',
    abuse: 'Registrar solo oportunidades casi ganadas la infla.',
  },
  'win-rate-flow': {
    formula: 'Oportunidades ganadas ÷ oportunidades creadas',
    cohort: 'Oportunidades cerradas en el periodo, entre las creadas en él: dos conjuntos distintos.',
    edges: 'Puede superar 1. Ganar sin ninguna oportunidad nueva no da un valor.',
    abuse: 'Se mueve cuando entran menos oportunidades, aunque nada haya cambiado en la forma de ganarlas.',
  },
  'close-rate': {
    formula: 'Oportunidades ganadas ÷ oportunidades trabajadas',
    cohort: 'Oportunidades ganadas en el periodo, entre las abiertas en cualquier momento de él.',
    alternatives: 'Algunos llaman tasa de cierre a ganadas ÷ cerradas: aquí esa es la tasa de éxito.',
    edges: 'Los ciclos de venta largos la bajan.', abuse: 'Muchas victorias pequeñas lucen bien: no dice nada del valor.',
  },
  'win-rate-value': {
    formula: 'Valor ganado ÷ (valor ganado + valor perdido)', cohort: 'Oportunidades cerradas en el periodo.',
    edges: 'Las oportunidades sin valor, o con uno menor que 0, se excluyen.', abuse: 'Una sola oportunidad grande puede decidirla.',
  },
  'average-deal-size': {
    formula: 'Suma de los valores de las oportunidades ganadas ÷ su número', cohort: 'Oportunidades cerradas en el periodo.',
    edges: 'Las oportunidades sin valor, o con uno menor que 0, se excluyen; 0 cuenta.',
    abuse: 'Una sola oportunidad grande lo mueve, y los descuentos quedan ocultos.',
  },
  'deal-size-median': {
    formula: 'Valor central de los valores de las oportunidades ganadas', cohort: 'Oportunidades cerradas en el periodo.',
    edges: 'Entre dos valores centrales se toma su media. Las oportunidades sin valor, o con uno menor que 0, se excluyen.',
    abuse: 'Oculta las pocas oportunidades grandes.',
  },
  'gross-profit': {
    formula: 'Suma de (valor − coste) de las oportunidades ganadas', cohort: 'Oportunidades cerradas en el periodo.',
    edges: 'Las oportunidades sin valor o sin coste se excluyen. Puede ser menor que 0.',
    abuse: 'Los costes que nadie registra, como las horas de trabajo, lo inflan.',
  },
  'gross-margin': {
    formula: 'Beneficio bruto de las oportunidades ganadas ÷ su valor', cohort: 'Oportunidades cerradas en el periodo.',
    alternatives: 'El recargo divide en cambio entre el coste.',
    edges: 'Las oportunidades sin coste no cuentan ni en el numerador ni en el denominador. Un valor de 0 o menos no da un margen.',
    abuse: 'Rechazar buenas oportunidades de margen bajo lo sube.',
  },
  'upsell-rate': {
    formula: 'Clientes que compraron una versión superior ÷ clientes al inicio',
    cohort: 'Clientes justo antes del periodo, y versiones superiores ganadas en él.',
    alternatives: 'Solo los clientes que recibieron una oferta; o ingresos por versiones superiores ÷ ingresos.',
    edges: 'Un cliente cuenta una sola vez. Los clientes ganados en el periodo no cuentan.',
    abuse: 'Se presiona a los clientes para que compren versiones que no les convienen.',
  },
  'sales-cycle': {
    formula: 'Media de (fecha de cierre − fecha de creación)', cohort: 'Oportunidades ganadas cerradas en el periodo.',
    alternatives: 'Oportunidades por fecha de creación; también las perdidas.',
    edges: 'Una oportunidad cerrada antes de su creación se excluye y se cuenta como error.',
    abuse: 'Apremiar a compradores que no están listos lo acorta y daña la relación.',
  },
  'sales-cycle-first-contact': {
    formula: 'Media de (fecha de cierre − fecha del primer contacto)', cohort: 'Oportunidades ganadas cerradas en el periodo.',
    edges: 'Sin un contacto registrado vale la fecha de creación.', abuse: 'Registrar tarde el primer contacto lo acorta.',
  },
  'sales-cycle-median': {
    formula: 'Valor central de (fecha de cierre − fecha de creación)', cohort: 'Oportunidades ganadas cerradas en el periodo.',
    edges: 'Una oportunidad cerrada antes de su creación se excluye y se cuenta como error.',
    abuse: 'Oculta las oportunidades que tardan muchísimo.',
  },
  'lead-velocity-rate': {
    formula: '(Leads calificados − leads calificados antes) ÷ leads calificados antes',
    cohort: 'Leads calificados en el periodo y en el periodo anterior.',
    alternatives: 'Algunos llaman lead velocity al tiempo hasta el cierre: aquí ese es el ciclo de ventas.',
    edges: 'Si antes no hubo leads no hay valor.', abuse: 'Dar por calificados más leads lo sube.',
  },
  'time-in-stage': {
    formula: 'Media, por oportunidad, de todo su tiempo en la etapa',
    cohort: 'Oportunidades que dejaron la etapa por última vez en el periodo.',
    alternatives: 'Cada visita por separado; oportunidades por su entrada.',
    edges: 'Varias visitas de una oportunidad se suman. Las que siguen en la etapa no cuentan, así que parece más rápido de lo que es.',
    abuse: 'Se aparcan oportunidades en otra etapa.',
  },
  'stage-age-open': {
    formula: 'Valor central de los tiempos desde la entrada en la etapa', cohort: 'Oportunidades en la etapa a la fecha de referencia.',
    abuse: 'Sacar una oportunidad y devolverla reinicia su tiempo.',
  },
  'stage-bottleneck': {
    formula: 'Etapa con el tiempo medio en la etapa más largo',
    cohort: 'Oportunidades que dejaron cada etapa por última vez en el periodo.',
    edges: 'Las etapas con muy pocas oportunidades no se comparan.',
    abuse: 'Una etapa lenta no siempre está bloqueada: mire también su conversión.',
  },
  'stage-conversion': {
    formula: 'Oportunidades que llegaron a la etapa posterior ÷ oportunidades que llegaron a la anterior',
    cohort: 'Oportunidades creadas en el periodo, con todas las etapas alcanzadas hasta ahora.',
    alternatives: 'Pasando por cada etapa, o por cualquier camino: aquí son KPI aparte.',
    edges: 'Una etapa saltada cuenta como alcanzada. Una oportunidad que retrocede conserva su etapa más avanzada.',
    abuse: 'Se hacen avanzar las oportunidades demasiado pronto.',
  },
  'stage-conversion-strict': {
    formula: 'Oportunidades que pasaron por cada etapa hasta la posterior ÷ oportunidades que estuvieron en la anterior',
    cohort: 'Oportunidades creadas en el periodo, con todas las etapas hasta ahora.',
    edges: 'Una oportunidad que saltó una etapa no está convertida. Las posiciones de las etapas deben numerarse sin huecos.',
    abuse: 'Se pasan oportunidades por etapas en las que no ocurrió nada.',
  },
  'stage-conversion-touched': {
    formula: 'Oportunidades que estuvieron alguna vez en la etapa posterior ÷ que estuvieron alguna vez en la anterior',
    cohort: 'Oportunidades creadas en el periodo, con todas las etapas hasta ahora.',
    edges: 'Supera 1 cuando las oportunidades se saltan la etapa anterior.',
  },
  'stage-conversion-vs-team': {
    formula: 'Conversión entre etapas del vendedor − conversión entre etapas de todos los demás',
    cohort: 'Oportunidades creadas en el periodo, por responsable.', edges: 'El vendedor no forma parte del equipo.',
    abuse: 'Con pocas oportunidades la diferencia es sobre todo azar: mire su intervalo.',
  },
  'funnel-conversion': {
    formula: 'Oportunidades que llegaron a la última etapa ÷ oportunidades que llegaron a la primera',
    cohort: 'Oportunidades creadas en el periodo, con todas las etapas alcanzadas hasta ahora.',
    edges: 'Las oportunidades recientes siguen en camino, así que la tasa de un periodo reciente continúa subiendo.',
  },
  'pipeline-value': {
    formula: 'Suma de los valores de las oportunidades abiertas', cohort: 'Oportunidades abiertas a la fecha de referencia.',
    edges: 'Los valores son los conocidos ahora, también para una fecha pasada.',
    abuse: 'Las oportunidades muertas que siguen abiertas lo inflan.',
  },
  'weighted-pipeline': {
    formula: 'Suma de (valor × probabilidad) de las oportunidades abiertas', cohort: 'Oportunidades abiertas a la fecha de referencia.',
    edges: 'Una oportunidad sin probabilidad se excluye.', abuse: 'Las probabilidades optimistas lo inflan.',
  },
  'pipeline-coverage': {
    formula: 'Valor de las oportunidades abiertas ÷ (objetivo − valor ganado)',
    cohort: 'Oportunidades ganadas en el periodo; abiertas que se espera cerrar en lo que queda de él.',
    alternatives: 'El objetivo completo como divisor.',
    edges: 'No hay valor una vez alcanzado el objetivo. Las oportunidades con la fecha prevista ya pasada se excluyen.',
    abuse: 'Las oportunidades sin posibilidades la inflan. Hace falta 1 ÷ tasa de éxito.',
  },
  'sales-velocity': {
    formula: 'Oportunidades abiertas × tasa de éxito × valor medio ganado ÷ ciclo de ventas en días',
    cohort: 'Oportunidades abiertas a la fecha de referencia; los otros tres, en el periodo.',
    edges: 'Si uno de los cuatro no tiene valor, no hay resultado.',
    abuse: 'Uno de los cuatro se sube a costa de otro. Los segmentos no deberían mezclarse.',
  },
  'quota-attainment': {
    formula: 'Valor ganado ÷ objetivo', cohort: 'Oportunidades cerradas en el periodo; objetivos de ingresos comprendidos en él.',
    edges: 'Para varios vendedores: suma ÷ suma, nunca la media de sus porcentajes.',
    abuse: 'Se retienen o se apuran oportunidades en torno al final del periodo.',
  },
  'quota-attainment-share': {
    formula: 'Vendedores que alcanzaron su objetivo ÷ vendedores con objetivo',
    cohort: 'Oportunidades cerradas en el periodo; objetivos de ingresos comprendidos en él.',
    edges: 'Un vendedor con objetivo y sin ninguna venta cuenta como por debajo.', abuse: 'Los objetivos bajos la inflan.',
  },
  forecast: {
    formula: 'Valor ganado + suma de (valor × probabilidad) de las oportunidades abiertas',
    cohort: 'Oportunidades cerradas en el periodo, y abiertas que se espera cerrar en lo que queda de él.',
    alternatives: 'Por categoría, según el compromiso de cada persona.',
    edges: 'Las oportunidades con la fecha prevista ya pasada se excluyen.', abuse: 'Un pronóstico bajo es fácil de superar.',
  },
  'forecast-accuracy': {
    formula: '1 − |pronóstico − valor ganado| ÷ valor ganado',
    cohort: 'Oportunidades cerradas en el periodo, y el pronóstico fijado antes para él.',
    edges: 'Puede ser menor que 0. Si no se ganó nada no hay valor.',
    abuse: 'Se retienen o se apuran oportunidades para acertar el pronóstico.',
  },
  'open-deal-age': {
    formula: 'Valor central de los tiempos desde la creación de las oportunidades abiertas',
    cohort: 'Oportunidades abiertas a la fecha de referencia.', abuse: 'Cerrar una oportunidad y registrarla de nuevo la rejuvenece.',
  },
  'stalled-deal-share': {
    formula: 'Oportunidades abiertas sin movimiento ÷ oportunidades abiertas',
    cohort: 'Oportunidades abiertas a la fecha de referencia; movimientos del tiempo anterior.',
    alternatives: 'Oportunidades sin actividad; oportunidades con la fecha de cierre prevista ya pasada.',
    edges: 'Una oportunidad creada en ese tiempo no está estancada. Un paso atrás también es un movimiento.',
    abuse: 'Mover oportunidades sin motivo oculta que no pasa nada.',
  },
  'open-opportunities': {
    formula: 'Número de oportunidades abiertas', cohort: 'Oportunidades abiertas a la fecha de referencia.',
    edges: 'Es un nivel: los de varios periodos no se suman.', abuse: 'Las oportunidades muertas que siguen abiertas lo inflan.',
  },
  'new-opportunities': {
    formula: 'Número de oportunidades creadas', cohort: 'Oportunidades creadas en el periodo.',
    abuse: 'Se registran oportunidades sin posibilidades; o no se registran las dudosas.',
  },
} as const satisfies Record<string, CardWords>;
