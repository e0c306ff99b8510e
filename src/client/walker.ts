/*
 * Lets a reader walk a figure’s marks by keyboard and pointer and read what its table says
 * of each. Everything it shows is in the markup already; without it, labels and table carry
 * it all. A classic script: it works in a sandboxed frame with no origin.
 */
(() => {
  /** What the table says of each fact, in lines: its value, what it is of, and the rest. */
  function read(table: HTMLTableElement) {
    const heads = Array.from(table.tHead!.rows[0]!.cells, (cell) => cell.textContent);
    const facts = new Map<string, string[]>();
    for (const element of table.tBodies[0]!.querySelectorAll<HTMLElement>(':is(th, td:not(.note)) [data-fact]')) {
      // A cell without a value says so to screen readers only.
      const cells = Array.from(element.closest('tr')!.cells, (cell) =>
        cell.matches('.none') ? '' : cell.textContent.trim(),
      );
      const at = element.closest<HTMLTableCellElement>('td,th')!.cellIndex;
      // Where rows are facts, the cells behind the value belong to it; otherwise row and column say what it is of.
      const rest =
        table.dataset.by === 'fact' ? cells.map((text, i) => i > at && text && `${heads[i]}: ${text}`) : [heads[at]];
      facts.set(element.dataset.fact!, [at > 0 && cells[at], cells[0], ...rest].filter(Boolean) as string[]);
    }
    return facts;
  }

  /** The table of a figure that stands apart from it. */
  const detailsOf = (drawing: HTMLElement) => document.getElementById(drawing.getAttribute('aria-details')!);

  function walk(figure: Element) {
    const drawing = figure.querySelector<HTMLElement>('.drawing')!;
    const facts = read((figure.querySelector('table') ?? detailsOf(drawing)) as HTMLTableElement);
    const card = document.createElement('div');
    card.className = 'walker';
    card.setAttribute('role', 'status');
    drawing.append(card);
    drawing.tabIndex = 0;
    let current: string | undefined;

    /** Marks of the values of lines, which are many: made when a reader first comes to the drawing. */
    function makePoints() {
      for (const line of drawing.querySelectorAll<SVGElement>('[data-points]'))
        line.outerHTML = line.dataset.points!.replace(
          /(\S+) (\S+) (\S+) ?/g,
          `<circle class="point" cx="$2" cy="$3" r="5" fill="${line.getAttribute('fill')}" fill-opacity="0" data-fact="$1"/>`,
        );
    }
    for (const type of ['pointerover', 'focusin']) drawing.addEventListener(type, makePoints, { once: true });

    const boxesOf = (fact: string | undefined) =>
      Array.from(drawing.querySelectorAll(`[data-fact="${fact}"]`), (mark) => mark.getBoundingClientRect()).filter(
        (box) => box.width > 0,
      );

    /** Shows what is known of a fact beside its mark; of none, hides the card. */
    function show(fact?: string) {
      if (fact === current) return;
      current = fact;
      for (const mark of drawing.querySelectorAll<HTMLElement>('[data-fact]'))
        mark.classList.toggle('at', mark.dataset.fact === fact);
      const lines = facts.get(fact!) ?? [];
      drawing.classList.toggle('walking', lines.length > 0);
      card.replaceChildren(...lines.map((text) => Object.assign(document.createElement('p'), { textContent: text })));
      if (lines.length === 0) return;
      const frame = drawing.getBoundingClientRect();
      const boxes = boxesOf(fact);
      const top = Math.min(...boxes.map((box) => box.top)) - card.offsetHeight - 8;
      const bottom = Math.max(...boxes.map((box) => box.bottom)) + 8;
      // Below the mark, or above it where the window ends, or where the window has room: a frame shows nothing beyond.
      // A pixel less, since that height is rounded.
      const lowest = innerHeight - card.offsetHeight - 1;
      const y = bottom <= lowest ? bottom : top > 0 ? top : Math.max(0, lowest);
      card.style.top = `${y - frame.top}px`;
      card.style.left = `${Math.max(0, Math.min(boxes[0]!.left - frame.left, frame.width - card.offsetWidth))}px`;
    }

    /** The fact of what is there now: the first touch makes the marks of lines. */
    const factAt = ({ clientX, clientY }: MouseEvent) =>
      document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-fact]')?.dataset.fact;
    drawing.addEventListener('pointerover', (event) => event.pointerType === 'mouse' && show(factAt(event)));
    drawing.addEventListener('pointerleave', (event) => event.pointerType === 'mouse' && show());
    drawing.addEventListener('click', (event) => show(factAt(event)));
    drawing.addEventListener('focusout', () => show());
    drawing.addEventListener('keydown', (event) => {
      // In the order of the table, which is that of screen readers.
      const order = Array.from(facts.keys()).filter((fact) => boxesOf(fact).length > 0);
      const at = order.indexOf(current!);
      const to = {
        ArrowRight: at + 1,
        ArrowDown: at + 1,
        ArrowLeft: at < 0 ? -1 : at - 1,
        ArrowUp: at < 0 ? -1 : at - 1,
        Home: 0,
        End: -1,
      }[event.key];
      if (event.key === 'Escape') show();
      if (to === undefined) return;
      show(order.at(to % order.length));
      event.preventDefault();
    });
  }

  document.querySelectorAll('.figure').forEach(walk);
})();
