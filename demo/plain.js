// Shows files as they are: those of the example page, and this page's own lines below what they make.
async function textOf(address) {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} cannot be read: ${response.status}.`);
  return response.text();
}

/** Lines without what all of them are indented by. */
function outdented(text) {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}

async function showFiles() {
  for (const place of document.querySelectorAll('pre[data-file]')) {
    const lines = (await textOf(place.dataset.file)).trimEnd().split(/\r?\n/);
    const most = Number(place.dataset.lines) || lines.length;
    place.firstElementChild.textContent = lines.slice(0, most).join('\n') + (lines.length > most ? `\n… and ${(lines.length - most).toLocaleString('en')} more lines` : '');
  }
}

/** Puts below each example the lines of this file that it is. */
async function showLines() {
  const examples = (await textOf(location.pathname)).split('<!-- paste -->').slice(1).map((rest) => rest.split('<!-- end -->')[0]);
  const ends = document.createNodeIterator(document.querySelector('main'), NodeFilter.SHOW_COMMENT);
  const places = [];
  for (let node = ends.nextNode(); node; node = ends.nextNode()) if (node.data.trim() === 'end') places.push(node);
  for (const [i, place] of places.entries()) {
    const [block, code] = [document.createElement('pre'), document.createElement('code')];
    code.textContent = outdented(examples[i] ?? '');
    block.tabIndex = 0;
    block.setAttribute('role', 'region');
    block.setAttribute('aria-label', `The lines: ${place.parentElement.querySelector('h2').textContent}`);
    block.append(code);
    place.after(block);
  }
}

function listResources() {
  const rows = document.querySelector('#files tbody');
  const known = new Map();
  for (const { name, decodedBodySize } of [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]) {
    const { origin, pathname } = new URL(name);
    if (origin !== location.origin) continue;
    known.set(pathname, Math.max(known.get(pathname) ?? 0, decodedBodySize));
  }
  rows.replaceChildren(...[...known].map(([path, bytes]) => {
    const row = document.createElement('tr');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = path.slice(1);
    row.insertCell().append(link);
    const size = row.insertCell();
    size.className = 'number';
    size.textContent = bytes ? `${(bytes / 1000).toLocaleString('en', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} kB` : '';
    return row;
  }));
}

// Lines first, in the order of reading; then files as they come, the elements' own included.
await Promise.all([showFiles(), showLines()]);
listResources();
new PerformanceObserver(listResources).observe({ type: 'resource' });
