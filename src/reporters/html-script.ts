/** Filters the findings, and leaves out of the order of the Tab key what needs no scrolling. The page says everything
 *  without it: the form is hidden until this has run. */
export const SCRIPT = `
'use strict';
const form = document.getElementById('filter');
const told = document.getElementById('told');
const articles = [...document.querySelectorAll('article[data-severity]')];
const texts = new Map(articles.map((article) => [article, article.textContent.toLowerCase()]));
function apply() {
  const data = new FormData(form);
  const severities = data.getAll('severity');
  const target = data.get('target');
  const words = String(data.get('words')).toLowerCase().split(/\\s+/).filter(Boolean);
  let shown = 0;
  for (const article of articles) {
    const fits = severities.includes(article.dataset.severity)
      && (!target || article.dataset.target === target)
      && words.every((word) => texts.get(article).includes(word));
    article.hidden = !fits;
    if (fits) shown += 1;
  }
  for (const group of document.querySelectorAll('section[data-group]'))
    group.hidden = !group.querySelector('article:not([hidden])');
  told.textContent = shown === articles.length
    ? 'All ' + shown + ' shown.' : shown + ' of ' + articles.length + ' shown.';
}
function reach() {
  for (const box of document.querySelectorAll('pre, .wide')) box.tabIndex = box.scrollWidth > box.clientWidth ? 0 : -1;
}
addEventListener('resize', reach);
reach();
if (form) {
  form.hidden = false;
  form.addEventListener('input', apply);
  form.addEventListener('reset', () => setTimeout(apply));
  form.addEventListener('submit', (event) => event.preventDefault());
  apply();
}
`;
