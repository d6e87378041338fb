/* Search without a network: the sections of all pages come as a script of the site itself, once somebody wants to search. */
(() => {
  const { index, root } = document.currentScript.dataset;
  const base = new URL(root, document.baseURI);
  const search = document.querySelector('.search');
  const field = document.getElementById('words');
  const found = document.getElementById('found');
  const told = document.getElementById('told');
  const MOST = 20;
  let sections = null;

  search.hidden = false;
  // On a narrow screen the menus begin closed
  if (window.matchMedia('(max-width: 52rem)').matches) for (const menu of document.querySelectorAll('nav > details')) menu.open = false;

  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

  function load() {
    if (sections !== null) return;
    sections = [];
    const script = document.createElement('script');
    script.src = index;
    script.onload = () => {
      sections = window.onrecordSections.map(([title, heading, address, words, rank]) => ({
        title,
        heading,
        address,
        words,
        rank,
        head: fold(`${title} ${heading}`),
        body: fold(words),
      }));
      show();
    };
    document.head.append(script);
  }

  /** How well a section fits all these words; 0 when one is missing. */
  function fit(section, words) {
    let sum = 0;
    for (const word of words) {
      const inHead = section.head.indexOf(word);
      const inBody = section.body.indexOf(word);
      if (inHead < 0 && inBody < 0) return 0;
      const starts = inHead >= 0 && (inHead === 0 || !/[\p{L}\p{N}]/u.test(section.head[inHead - 1]));
      sum += inHead < 0 ? 1 : starts ? 12 : 6;
      if (fold(section.heading || section.title) === word) sum += 12;
    }
    return section.rank > 0 ? sum / 3 : sum;
  }

  function show() {
    const words = fold(field.value).split(/\s+/).filter((word) => word !== '');
    found.replaceChildren();
    if (words.length === 0) {
      found.hidden = true;
      told.textContent = '';
      return;
    }
    const hits = sections
      .map((section) => ({ section, score: fit(section, words) }))
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score);
    for (const { section } of hits.slice(0, MOST)) found.append(entry(section, words));
    if (hits.length === 0) {
      const none = document.createElement('li');
      none.textContent = sections.length === 0 ? 'Loading …' : 'Nothing found.';
      none.className = 'none';
      found.append(none);
    }
    found.hidden = false;
    told.textContent = `${hits.length} found${hits.length > MOST ? `, ${MOST} shown` : ''}`;
  }

  function entry({ title, heading, address, words: text, body }, words) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = new URL(address, base).href;
    const strong = document.createElement('strong');
    strong.textContent = heading === '' ? title : `${title} › ${heading}`;
    const at = Math.max(0, Math.min(...words.map((word) => body.indexOf(word)).filter((place) => place >= 0).concat(body.length)) - 40);
    const piece = document.createElement('span');
    marked(piece, `${at > 0 ? '…' : ''}${text.slice(at, at + 160)}`, words);
    link.append(strong, piece);
    item.append(link);
    return item;
  }

  /** Puts a text into an element, the words that were looked for marked. */
  function marked(element, text, words) {
    const folded = fold(text);
    if (folded.length !== text.length) return element.append(text);
    let from = 0;
    while (from < text.length) {
      const next = words.map((word) => [folded.indexOf(word, from), word.length]).filter(([place]) => place >= 0);
      if (next.length === 0) break;
      const [place, length] = next.sort((a, b) => a[0] - b[0] || b[1] - a[1])[0];
      const mark = document.createElement('mark');
      mark.textContent = text.slice(place, place + length);
      element.append(text.slice(from, place), mark);
      from = place + length;
    }
    element.append(text.slice(from));
  }

  const links = () => [...found.querySelectorAll('a')];
  field.addEventListener('focus', load);
  field.addEventListener('input', show);
  search.addEventListener('keydown', (event) => {
    const all = [field, ...links()];
    const at = all.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      field.value = '';
      show();
      field.focus();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      all[(at + (event.key === 'ArrowDown' ? 1 : -1) + all.length) % all.length]?.focus();
    } else if (event.key === 'Enter' && document.activeElement === field) links()[0]?.click();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(document.activeElement?.tagName)) return;
    event.preventDefault();
    field.focus();
  });
  document.addEventListener('click', (event) => {
    if (!search.contains(event.target)) found.hidden = true;
  });
})();
