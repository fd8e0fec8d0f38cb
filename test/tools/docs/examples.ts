/** Where the demo's made-up company stands: a day of the third quarter of 2026. */
const given = `src="/data/crm.json" period="this-quarter"
  as-of="2026-09-22T09:00:00Z" zone="Europe/Bucharest" currency="EUR"`;

/** One use of each tag, as a page would write it, with the demo's data. The reference shows it live, and the pictures are of it. */
export const examples: Readonly<Record<string, string>> = {
  'kpi-board': `<kpi-board period="this-quarter" compare="previous" filters="owner, team"
  as-of="2026-09-22T09:00:00Z" zone="Europe/Bucharest" currency="EUR">
  <kpi-source src="/data/crm.json"></kpi-source>
  <kpi-scorecard kpis="win-rate,new-opportunities,sales-cycle-median,nps"></kpi-scorecard>
</kpi-board>`,

  'kpi-campaigns': `<kpi-campaigns model="linear" window-days="5" margin="0.7" src="/data/mailings.json" period="this-quarter"
  as-of="2026-09-22T09:00:00Z" zone="Europe/Bucharest"></kpi-campaigns>`,

  'kpi-card': `<kpi-card kpi="win-rate" target="0.4" compare="previous" where='{"team":"North"}'
  ${given}></kpi-card>`,

  'kpi-funnel': `<kpi-funnel rep="Dana Ionescu" ${given}></kpi-funnel>`,

  'kpi-leaderboard': `<kpi-leaderboard kpi="win-rate" top="6" ${given}></kpi-leaderboard>`,

  'kpi-nps': `<kpi-nps compare="previous" ${given}></kpi-nps>`,

  'kpi-records': `<kpi-records kpi="win-rate" rows="6" link="https://crm.example/deal/{id}" where='{"owner":"Dana Ionescu"}'
  ${given}></kpi-records>`,

  'kpi-response-timer': `<kpi-response-timer marks="1h 24h" as-of="2026-09-22T09:00:00Z" zone="UTC">
  <script type="application/json">
    [
      { "id": "Q-118", "account": "Zephyr Optics Ltd", "at": "2026-09-22T08:12:00Z" },
      { "id": "Q-117", "account": "Quarry Print GmbH", "at": "2026-09-22T07:05:00Z" },
      { "id": "Q-116", "account": "Ravel Ceramics GmbH", "at": "2026-09-21T06:40:00Z" },
      { "id": "Q-115", "at": "2026-09-18T09:00:00Z", "respondedAt": "2026-09-18T09:21:00Z" },
      { "id": "Q-114", "at": "2026-09-17T14:30:00Z", "respondedAt": "2026-09-17T15:02:00Z" },
      { "id": "Q-113", "at": "2026-09-16T08:15:00Z", "respondedAt": "2026-09-16T08:57:00Z" },
      { "id": "Q-112", "at": "2026-09-15T10:00:00Z", "respondedAt": "2026-09-15T12:40:00Z" },
      { "id": "Q-111", "at": "2026-09-14T13:10:00Z", "respondedAt": "2026-09-14T13:28:00Z" },
      { "id": "Q-110", "at": "2026-09-11T09:45:00Z", "respondedAt": "2026-09-12T11:00:00Z" },
      { "id": "Q-109", "at": "2026-09-10T16:20:00Z", "respondedAt": "2026-09-11T08:05:00Z" },
      { "id": "Q-108", "at": "2026-09-09T11:00:00Z", "respondedAt": "2026-09-09T11:49:00Z" },
      { "id": "Q-107", "at": "2026-09-08T09:30:00Z", "respondedAt": "2026-09-08T10:12:00Z" }
    ]
  </script>
</kpi-response-timer>`,

  'kpi-scorecard': `<kpi-scorecard kpis="win-rate,new-opportunities,sales-cycle-median,average-deal-size,nps"
  targets='{"win-rate":0.4}' compare="previous" ${given}></kpi-scorecard>`,

  'kpi-source': `<kpi-board period="this-quarter" hide-controls
  as-of="2026-09-22T09:00:00Z" zone="Europe/Bucharest" currency="EUR">
  <kpi-source table="deals" src="/data/deals.csv"></kpi-source>
  <kpi-source table="responses" src="/data/responses.json"></kpi-source>
  <kpi-scorecard kpis="win-rate,sales-cycle-median,nps"></kpi-scorecard>
</kpi-board>`,

  'kpi-trend': `<kpi-trend kpis="win-rate" every="month" target="0.4" period="2025-10-01/2026-10-01" src="/data/crm.json"
  as-of="2026-09-22T09:00:00Z" zone="Europe/Bucharest" currency="EUR"></kpi-trend>`,
};
