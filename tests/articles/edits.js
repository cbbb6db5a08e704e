// What a test can do to the article in the page. `pick` chooses among the nodes that the edit suits, `a` and `b` places in it.
const article = document.getElementById("article");
const inert = document.implementation.createHTMLDocument("").body.appendChild(document.createElement("div"));

let loaded;

function texts() {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) {
    const raw = walker.currentNode.parentNode.closest("style,script,iframe,noscript");
    if (!raw && walker.currentNode.data.trim()) found.push(walker.currentNode);
  }
  return found;
}

function elements(selector) {
  return [...article.querySelectorAll(selector || "*")];
}

function place(data, at) {  // never inside a surrogate pair
  const offset = at % (data.length + 1);
  return offset && data.codePointAt(offset - 1) > 0xffff ? offset - 1 : offset;
}

function range(text, a, b) {
  const ends = [place(text.data, a), place(text.data, b)].sort((x, y) => x - y);
  const found = document.createRange();
  found.setStart(text, ends[0]);
  found.setEnd(text, ends[1]);
  return found;
}

const BLOCKS = "p,section,li,h1,h2,h3,blockquote,td,div,pre";

const edits = {
  type(text, a, b, words) { text.insertData(place(text.data, a), words); },
  erase(text, a, b) { range(text, a, b).deleteContents(); },
  bold(text, a, b) {
    const chosen = range(text, a, b);
    if (!chosen.collapsed) chosen.surroundContents(document.createElement("b"));
  },
  link(text, a, b, words) {
    const anchor = document.createElement("a");
    anchor.setAttribute("href", words);
    const chosen = range(text, a, b);
    if (!chosen.collapsed) chosen.surroundContents(anchor);
  },
  split(text, a) {
    const block = text.parentNode.closest(BLOCKS);
    if (!block || !article.contains(block) || block === article) return;
    const tail = document.createRange();
    tail.setStart(text, place(text.data, a));
    tail.setEndAfter(block.lastChild);
    const rest = block.cloneNode(false);
    rest.append(tail.extractContents());
    block.after(rest);
  },
  remove(element) { element.remove(); },
  style(element, a, b, words) { element.setAttribute("style", words); },
  unset(element, a) {
    if (element.attributes.length) element.removeAttribute(element.attributes[a % element.attributes.length].name);
  },
  colour(element) { if (element.style) element.style.color = "rgb(1, 2, 3)"; },
  copy(element) { element.after(element.cloneNode(true)); },
  move(element) { if (element.previousElementSibling) element.previousElementSibling.before(element); },
  merge(element) {
    const before = element.previousElementSibling;
    if (before && before.localName === element.localName) { before.append(...element.childNodes); element.remove(); }
  },
  unwrap(element) { element.replaceWith(...element.childNodes); },
  paragraph(element, a, b, words) {
    const block = document.createElement("p");
    block.textContent = words;
    element.after(block);
  },
};
const ON_TEXT = new Set(["type", "erase", "bold", "link", "split"]);

function edit(name, pick, a, b, words) {
  const [kind, selector] = name.split(" ", 2);
  const all = ON_TEXT.has(kind) ? texts() : elements(selector);
  if (all.length) edits[kind](all[pick % all.length], a, b, words);
  return article.innerHTML;
}

const questions = {
  canonical(html) { inert.innerHTML = html; return inert.innerHTML; },
  load(html) { article.innerHTML = html; loaded = article.cloneNode(true); return article.innerHTML; },
  again() { article.replaceChildren(...loaded.cloneNode(true).childNodes); return ""; },
  edit,
  exec(name, pick, a, b, words) {  // as a key or a button does it
    const chosen = range(texts()[pick % texts().length], a, b);
    getSelection().removeAllRanges();
    getSelection().addRange(chosen);
    document.execCommand(name, false, words);
    return article.innerHTML;
  },
};

function run(lines) {
  return JSON.stringify(lines.map(([name, ...given]) => questions[name](...given)));
}
