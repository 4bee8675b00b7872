(() => {
  const form = document.getElementById('filters');
  const shown = document.getElementById('shown');
  const names = ['q', 'outlet', 'agreement', 'rule'];
  const facts = [...document.querySelectorAll('article.fact')];
  const cards = [...document.querySelectorAll('article.card[data-rule]')];
  const sources = [...document.querySelectorAll('article.source')];
  const groups = [...document.querySelectorAll('tbody, .apart, .batch')];
  /** Everything that belongs to a fact: rows of tables, lanes, lines; by the number of the fact. */
  const followers = new Map();
  for (const element of document.querySelectorAll('[data-item]:not(article)')) {
    const list = followers.get(element.dataset.item) ?? [];
    list.push(element);
    followers.set(element.dataset.item, list);
  }

  const agenda = new Map([...document.querySelectorAll('[data-card]')].map((line) => [line.dataset.card, line]));

  const words = new Map();
  const textOf = (element) => {
    if (!words.has(element)) words.set(element, element.textContent.replace(/\s+/g, ' ').toLowerCase());
    return words.get(element);
  };

  /** `#target&agreement=disputed`: where to go, and what to show. */
  const readHash = () => {
    const parts = location.hash.slice(1).split('&');
    const target = parts[0].includes('=') ? '' : parts.shift();
    return { target, chosen: new URLSearchParams(parts.join('&')) };
  };

  const readForm = () => {
    const chosen = new URLSearchParams();
    for (const name of names) if (form.elements[name].value.trim()) chosen.set(name, form.elements[name].value.trim());
    return chosen;
  };

  const show = (element, isShown) => {
    element.classList.toggle('out', !isShown);
  };

  const apply = () => {
    const chosen = readForm();
    const q = (chosen.get('q') ?? '').toLowerCase().replace(/\s+/g, ' ');
    const outlet = chosen.get('outlet');
    const number =
      outlet === null ? '' : String([...form.elements.outlet.options].findIndex((each) => each.value === outlet) - 1);
    const agreement = chosen.get('agreement') ?? '';
    const rule = chosen.get('rule') ?? '';
    const hasOutlet = (element) => number === '' || (element.dataset.outlets ?? '').split(' ').includes(number);
    const cardsOf = new Map();
    for (const card of cards) cardsOf.set(card.dataset.of, [...(cardsOf.get(card.dataset.of) ?? []), card]);
    const kept = new Set();
    for (const fact of facts) {
      const own = cardsOf.get(fact.dataset.item) ?? [];
      const isShown =
        hasOutlet(fact) &&
        (agreement === '' || fact.dataset.agreement === agreement) &&
        (rule === '' || own.some((card) => card.dataset.rule === rule)) &&
        (q === '' || textOf(fact).includes(q) || own.some((card) => textOf(card).includes(q)));
      if (isShown) kept.add(fact.dataset.item);
      show(fact, isShown);
      for (const follower of followers.get(fact.dataset.item) ?? []) show(follower, isShown);
    }
    for (const card of cards) {
      const isAlone = card.dataset.of === undefined || card.dataset.of === '';
      const matches = isAlone
        ? hasOutlet(card) && agreement === '' && (q === '' || textOf(card).includes(q))
        : kept.has(card.dataset.of);
      const isShown = matches && (rule === '' || card.dataset.rule === rule);
      show(card, isShown);
      if (agenda.has(card.id)) show(agenda.get(card.id), isShown);
    }
    for (const source of sources) show(source, hasOutlet(source) && (q === '' || textOf(source).includes(q)));
    for (const group of groups) {
      const rows = [...group.querySelectorAll('[data-item]')];
      if (rows.length > 0)
        show(
          group,
          rows.some((row) => !row.classList.contains('out')),
        );
    }
    const all = [...chosen.keys()].length === 0;
    form.querySelector('button').disabled = all;
    shown.textContent = all ? '' : `${kept.size} of ${facts.length} facts shown`;
  };

  /** Brings the target of the address into sight; where a filter hides it, everything is shown again. */
  const go = (target) => {
    const element = target === '' ? null : document.getElementById(target);
    for (const old of document.querySelectorAll('.here')) old.classList.remove('here');
    if (!element) return;
    if (element.closest('.out')) {
      form.reset();
      apply();
    }
    for (let fold = element.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
    element.classList.add('here');
    element.scrollIntoView();
    // What comes into sight is laid out only now, and may push it away.
    requestAnimationFrame(() => element.scrollIntoView());
    if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
    element.focus({ preventScroll: true });
  };

  const follow = () => {
    const { target, chosen } = readHash();
    // A plain link to an item leaves the filters as they are.
    if (target === '' || [...chosen.keys()].length > 0) {
      const before = String(readForm());
      for (const name of names) form.elements[name].value = chosen.get(name) ?? '';
      if (String(readForm()) !== before) apply();
    }
    go(target);
  };

  const write = () => {
    apply();
    history.replaceState(null, '', `#${readForm()}`);
  };

  /** Where there is very much to go through, not at every key. */
  let waiting = 0;
  const writeSoon = () => {
    clearTimeout(waiting);
    waiting = setTimeout(write, facts.length > 1000 ? 250 : 0);
  };

  form.hidden = false;
  form.addEventListener('input', writeSoon);
  form.addEventListener('reset', writeSoon);
  form.addEventListener('submit', (event) => event.preventDefault());
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]');
    const chosen = String(readForm());
    if (!link || chosen === '' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Filters stay in the address when a link is followed.
    event.preventDefault();
    location.hash = `${link.getAttribute('href').slice(1)}&${chosen}`;
  });
  addEventListener('hashchange', follow);

  const folds = [...document.querySelectorAll('details.fold')];
  for (const fold of folds) fold.open = false;
  let folded = [];
  addEventListener('beforeprint', () => {
    // Some browsers say so twice.
    folded.push(...folds.filter((fold) => !fold.open));
    for (const fold of folded) fold.open = true;
  });
  addEventListener('afterprint', () => {
    for (const fold of folded) fold.open = false;
    folded = [];
  });
  form.querySelector('button').disabled = true;
  follow();
})();
