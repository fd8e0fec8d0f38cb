// Deals as a CRM's export has them, the same ones each time, written in short slices so that the page stays free.
const sliceMs = 6;
const rowsAtOnce = 250;
const blobCharacters = 1_000_000;
const dayMs = 86_400_000;
const longestDays = 154;
/** Three years in which deals were closed, and before them the time in which the first of these were created. */
const days = Array.from({ length: 1096 + longestDays }, (_, i) => new Date(Date.UTC(2023, 8, 22) + (i - longestDays) * dayMs).toISOString().slice(0, 10));
const teams = ['North', 'South', 'East', 'West', 'Online'];
const owners = Array.from({ length: 40 }, (_, i) => `Rep ${String(i + 1).padStart(2, '0')}`);
const stages = ['Qualified', 'Demo', 'Trial', 'Proposal'];

/** Numbers from 0 to 1, the same ones for the same seed. Source: T. Ettinger, "mulberry32". */
function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const formats = {
  csv: {
    type: 'text/csv', head: 'Deal ID,Account name,Owner,Team,Deal stage,Status,Amount,Currency,Create date,Close date\r\n', between: '\r\n', foot: '\r\n',
    row: (d) => `D-${d.id},Account ${d.account},${d.owner},${d.team},${d.stage},${d.status},${d.amount},EUR,${d.created},${d.closed}`,
  },
  json: {
    type: 'application/json', head: '[\n', between: ',\n', foot: '\n]\n',
    row: (d) => `{"id":"D-${d.id}","account":"Account ${d.account}","owner":"${d.owner}","team":"${d.team}","stage":"${d.stage}","status":"${d.status}","amount":${d.amount},"currency":"EUR","createdAt":"${d.created}","closedAt":${d.closed ? `"${d.closed}"` : 'null'}}`,
  },
};

/** Better reps win more; an eighth of the deals stay open, and so are those that would be closed later than today. */
function dealAt(id, random, counts) {
  const rep = Math.floor(random() * owners.length);
  const took = 4 + Math.floor(random() * random() * (longestDays - 4));
  const closed = longestDays + Math.floor(random() * (days.length - longestDays + 60));
  const created = Math.min(closed - took, days.length - 1 - Math.floor(random() * 30));
  const isOpen = closed >= days.length || random() < 0.12;
  const isWon = !isOpen && random() < 0.24 + rep * 0.006;
  if (!isOpen) counts.closed++;
  if (isWon) counts.won++;
  return {
    id, account: Math.floor(random() * 50_000), owner: owners[rep], team: teams[rep % teams.length],
    stage: isOpen ? stages[Math.floor(random() * stages.length)] : isWon ? 'Won' : 'Lost', status: isOpen ? 'open' : isWon ? 'won' : 'lost',
    amount: Math.round(500 + random() * random() * 5_000_000) / 100, created: days[created], closed: isOpen ? '' : days[closed],
  };
}

/** Lets the page do what else it has to do. */
function breathe() {
  if (globalThis.scheduler?.yield) return globalThis.scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** A file of `count` deals, and how many of them are closed and won, counted while they were written. */
export async function makeDeals(count, format, onProgress) {
  const { head, between, foot, row, type } = formats[format];
  const random = numbers(20_260_922);
  const counts = { closed: 0, won: 0 };
  const parts = [];
  let text = head;
  let sliceEnds = performance.now() + sliceMs;
  for (let id = 1; id <= count; id++) {
    text += row(dealAt(id, random, counts)) + (id < count ? between : foot);
    if (text.length > blobCharacters) {
      // Given away piece by piece: a Blob of one long text would be copied in one go.
      parts.push(new Blob([text]));
      text = '';
    }
    if (id % rowsAtOnce === 0 && performance.now() > sliceEnds) {
      onProgress(id);
      await breathe();
      sliceEnds = performance.now() + sliceMs;
    }
  }
  parts.push(text);
  return { file: new File(parts, `deals.${format}`, { type }), ...counts };
}
