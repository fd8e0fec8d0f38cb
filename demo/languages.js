// The language of a container, chosen by hand, kept in the address; the elements inside follow by themselves.
const spoken = document.getElementById('spoken');
const choice = document.getElementById('language');
const rightToLeft = ['ar'];

function speak(lang) {
  spoken.lang = lang;
  spoken.dir = rightToLeft.includes(lang) ? 'rtl' : 'ltr';
}

const wanted = new URLSearchParams(location.search).get('lang');
if ([...choice.options].some(({ value }) => value === wanted)) choice.value = wanted;
speak(choice.value);
choice.addEventListener('change', () => {
  speak(choice.value);
  history.replaceState(null, '', `?lang=${choice.value}`);
});

// Requests of three weeks, some of them still without an answer.
const minuteMs = 60_000;
const now = Date.UTC(2026, 8, 22, 9);
const waits = [4, 11, 16, 25, 38, 52, 75, 110, 190, 420, 960, 1900];
const accounts = ['Helvetia Logistics', 'Studio Bianchi', 'Marea Foods', 'Kestrel Ltd', 'Aurora Labs'];
const answered = Array.from({ length: 84 }, (_, i) => {
  const at = now - (2 + i * 5.5) * 60 * minuteMs;
  const waitedMs = waits[(i * 7) % waits.length] * minuteMs;
  return { id: `R-${i}`, account: accounts[i % 5], owner: 'Dana Ionescu', at, respondedAt: at + waitedMs < now ? at + waitedMs : null, channel: 'web form' };
});
const waiting = [12, 81, 1574].map((minutes, i) => ({ id: `W-${i}`, account: accounts[i], owner: 'Dana Ionescu', at: now - minutes * minuteMs, respondedAt: null, channel: 'e-mail' }));
document.querySelector('kpi-response-timer').data = [...waiting, ...answered];

// A card for each number after which some language has another word.
const dayMs = 24 * 60 * minuteMs;
const place = document.querySelector('.plurals');
for (const count of [1, 2, 3, 11, 100]) {
  const card = document.createElement('kpi-card');
  card.setAttribute('kpi', 'sales-cycle-median');
  card.setAttribute('as-of', '2026-09-22T09:00:00Z');
  card.setAttribute('zone', 'UTC');
  card.data = Array.from({ length: count }, (_, i) => ({ id: `D-${i}`, status: 'won', createdAt: now - 30 * dayMs - count * dayMs, closedAt: now - 30 * dayMs }));
  place.append(card);
}
