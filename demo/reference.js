// Buttons that copy a program, and the search of the catalogue. The pages are whole without them.

for (const block of document.querySelectorAll('pre')) {
  const frame = document.createElement('div');
  frame.className = 'copied';
  block.replaceWith(frame);
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Copy';
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(block.textContent);
      button.textContent = 'Copied';
    } catch {
      // A page that may not write to the clipboard leaves what is to be copied selected.
      getSelection()?.selectAllChildren(block);
      button.textContent = 'Selected';
    }
  });
  button.addEventListener('blur', () => { button.textContent = 'Copy'; });
  frame.append(block, button);
}

/** Letters alone: "Entità" is found as "entita". */
const folded = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const search = document.querySelector('input[type=search]');
if (search) {
  const output = document.querySelector('output');
  const kpis = [...document.querySelectorAll('details.kpi')].map((element) => ({ element, text: folded(element.textContent) }));
  const families = [...document.querySelectorAll('.family')];

  function filter() {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    for (const { element, text } of kpis) element.hidden = !words.every((word) => text.includes(word));
    for (const family of families) family.hidden = !family.querySelector('.kpi:not([hidden])');
    output.value = output.dataset.shown.replace('{n}', String(kpis.filter(({ element }) => !element.hidden).length));
  }

  function openNamed() {
    const named = kpis.find(({ element }) => element.id === decodeURIComponent(location.hash.slice(1)));
    if (!named) return;
    if (named.element.hidden) {
      search.value = '';
      filter();
    }
    named.element.open = true;
    named.element.scrollIntoView();
  }

  search.addEventListener('input', filter);
  addEventListener('hashchange', openNamed);
  // A browser that goes back fills the field in again.
  filter();
  openNamed();
}
