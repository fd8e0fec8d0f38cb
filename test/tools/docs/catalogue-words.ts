/** What the pages of the catalogue say beside the words of the elements, which the dictionaries have. */
export type CatalogueWords = {
  readonly title: string;
  readonly lead: string;
  readonly search: string;
  readonly languages: string;
  /** How many are shown: `{n}` of `{all}`. */
  readonly shown: string;
  readonly families: Readonly<Record<'sales' | 'activity' | 'marketing' | 'revenue' | 'service' | 'governance', string>>;
};

export const catalogueWords: Readonly<Record<string, CatalogueWords>> = {
  en: {
    title: 'KPI catalogue', lead: 'Each KPI with its formula, what is counted when, how it can be gamed, and where the formula comes from.',
    search: 'Search', languages: 'Language', shown: '{n} of {all} KPIs',
    families: { sales: 'Sales', activity: 'Activity and enablement', marketing: 'Marketing', revenue: 'Recurring revenue and customers', service: 'Service', governance: 'Data and governance' },
  },
  it: {
    title: 'Catalogo dei KPI', lead: 'Ogni KPI con la formula, che cosa si conta e quando, come lo si può falsare e da dove viene la formula.',
    search: 'Cerca', languages: 'Lingua', shown: '{n} KPI su {all}',
    families: { sales: 'Vendite', activity: 'Attività e sales enablement', marketing: 'Marketing', revenue: 'Ricavi ricorrenti e clienti', service: 'Assistenza', governance: 'Dati e governance' },
  },
  ro: {
    title: 'Catalogul KPI', lead: 'Fiecare KPI cu formula lui, ce se numără și când, cum poate fi distorsionat și de unde vine formula.',
    search: 'Caută', languages: 'Limba', shown: '{n} din {all} KPI',
    families: { sales: 'Vânzări', activity: 'Activitate și sales enablement', marketing: 'Marketing', revenue: 'Venituri recurente și clienți', service: 'Suport clienți', governance: 'Date și guvernanță' },
  },
  de: {
    title: 'KPI-Katalog', lead: 'Jede Kennzahl mit ihrer Formel, was wann gezählt wird, wie sie sich schönen lässt und woher die Formel stammt.',
    search: 'Suchen', languages: 'Sprache', shown: '{n} von {all} Kennzahlen',
    families: { sales: 'Vertrieb', activity: 'Aktivität und Sales Enablement', marketing: 'Marketing', revenue: 'Wiederkehrender Umsatz und Kunden', service: 'Service', governance: 'Daten und Governance' },
  },
  fr: {
    title: 'Catalogue des KPI', lead: 'Chaque KPI avec sa formule, ce qui est compté et quand, comment il peut être faussé et d’où vient la formule.',
    search: 'Rechercher', languages: 'Langue', shown: '{n} KPI sur {all}',
    families: { sales: 'Ventes', activity: 'Activité et sales enablement', marketing: 'Marketing', revenue: 'Revenu récurrent et clients', service: 'Service client', governance: 'Données et gouvernance' },
  },
  es: {
    title: 'Catálogo de KPI', lead: 'Cada KPI con su fórmula, qué se cuenta y cuándo, cómo se puede falsear y de dónde viene la fórmula.',
    search: 'Buscar', languages: 'Idioma', shown: '{n} de {all} KPI',
    families: { sales: 'Ventas', activity: 'Actividad y sales enablement', marketing: 'Marketing', revenue: 'Ingresos recurrentes y clientes', service: 'Atención al cliente', governance: 'Datos y gobernanza' },
  },
  zh: {
    title: 'KPI 目录', lead: '每项 KPI 的公式、统计口径、可能被操纵的方式以及公式出处。',
    search: '搜索', languages: '语言', shown: '{n} 项，共 {all} 项 KPI',
    families: { sales: '销售', activity: '活动与销售赋能', marketing: '市场营销', revenue: '经常性收入与客户', service: '客户服务', governance: '数据与治理' },
  },
  ar: {
    title: 'دليل مؤشرات الأداء', lead: 'كل مؤشر مع صيغته، وما يُحسب ومتى، وكيف يمكن التلاعب به، ومصدر صيغته.',
    search: 'بحث', languages: 'اللغة', shown: '{n} من أصل {all} مؤشرًا',
    families: { sales: 'المبيعات', activity: 'النشاط وتمكين المبيعات', marketing: 'التسويق', revenue: 'الإيرادات المتكررة والعملاء', service: 'خدمة العملاء', governance: 'البيانات والحوكمة' },
  },
};
