// What is drawn over the article without touching it: findings beside their blocks and under their words, and a ring.
"use strict";
const overlay = (() => {
  const article = document.getElementById("article");
  const layer = document.getElementById("overlay");
  const paper = document.getElementById("paper");
  const BLOCKS = new Set(["block", "list-item", "table", "flex", "grid", "flow-root", "table-cell"]);
  let marks = [];  // {element, severity, text, id}
  let ringed = null;
  let asked = 0, drawn = "[]";

  function show(found) {
    const all = view.elements();
    marks = found.map(({number, ...mark}) => ({...mark, element: all[number]})).filter(({element}) => element);
    refresh();
  }

  function refresh() {
    asked ||= requestAnimationFrame(draw);
  }

  function draw() {
    asked = 0;
    const origin = paper.getBoundingClientRect();
    const found = marks.filter(({element}) => element.isConnected).flatMap((mark) => pieces(mark, origin));
    if (ringed?.isConnected) found.push(ring(origin));
    const told = JSON.stringify(found);
    if (told === drawn) return;  // each key asks; what is put anew is laid out and painted anew
    drawn = told;
    layer.replaceChildren(...found.map(made));
  }

  function made({name, place, id, text}) {
    const element = document.createElement("i");
    element.className = name;
    element.style.cssText = place;
    if (id !== undefined) {
      element.dataset.id = id;
      element.title = text ?? "";
    }
    return element;
  }

  function piece(name, box, origin, {id, text} = {}) {
    const place = `left:${box.left - origin.left}px;top:${box.top - origin.top}px;width:${box.width}px;height:${box.height}px`;
    return {name, place, id, text};
  }

  function pieces(mark, origin) {
    const block = blockOf(mark.element).getBoundingClientRect();
    const bar = {left: origin.left - 10, top: block.top, width: 10, height: Math.max(block.height, 12)};
    const made = [piece(`bar ${mark.severity}`, bar, origin, mark)];
    for (const box of mark.element.getClientRects()) {
      const isLine = box.width && box.height && box.height < 60;
      if (isLine) made.push(piece(`line ${mark.severity}`, {left: box.left, top: box.bottom - 2, width: box.width, height: 6}, origin, mark));
    }
    return made;
  }

  function blockOf(element) {
    let found = element;
    while (found !== article && !BLOCKS.has(getComputedStyle(found).display)) found = found.parentElement;
    return found === article ? element : found;
  }

  function ring(origin) {
    const box = ringed.getBoundingClientRect();
    return piece("ring", {left: box.left - 3, top: box.top - 3, width: box.width + 6, height: box.height + 6}, origin);
  }

  // Bring an element into view with a ring around it, until something is clicked or typed.
  function point(number) {
    ringed = view.elements()[number] ?? null;
    ringed?.scrollIntoView({block: "center"});
    refresh();
    return Boolean(ringed);
  }

  function unpoint() {
    if (ringed) { ringed = null; refresh(); }
  }

  layer.addEventListener("click", (event) => {
    const box = event.target.getBoundingClientRect();
    const id = event.target.dataset?.id;
    if (id !== undefined) view.python?.choose_mark(id, box.left, box.top, box.width, box.height);
  });
  new ResizeObserver(refresh).observe(paper);
  article.addEventListener("load", refresh, true);

  return {show, refresh, point, unpoint};
})();
