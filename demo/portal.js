// portal.html?wall is the same page for a screen on the wall: portal.css has large type and the whole width for it; here the
// controls go, and the source is read again every minute.
if (new URLSearchParams(location.search).has('wall')) {
  document.documentElement.classList.add('wall');
  document.addEventListener('DOMContentLoaded', () => {
    for (const board of document.querySelectorAll('kpi-board')) board.toggleAttribute('hide-controls', true);
    for (const source of document.querySelectorAll('kpi-source')) source.setAttribute('refresh', '60s');
  });
}
