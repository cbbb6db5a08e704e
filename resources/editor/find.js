// Find and replace. What is found is shown by the CSS Custom Highlight API: nothing is put into the article.
"use strict";
const find = (() => {
  const GAP = "\u0000";  // between blocks, so that nothing is found across them
  const SHOWN = 1000;  // found places that are coloured, around the current one
  const LETTER = "[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Greek}\\p{N}_]";
  const STYLE = "::highlight(found) { background-color: #ffe58a; color: #1a1d1b; } " +
    "::highlight(found-now) { background-color: #ff9d2e; color: #1a1d1b; }";

  let asked = null;  // {text, caseSensitive, wholeWord}
  let places = [];  // [from, to] in the text of the whole
  let now = -1;
  let index = null;  // {text, nodes, starts}; null once the article changed

  function read() {
    const [nodes, starts, parts] = [[], [], []];
    let length = 0, block = null;
    for (let node = ground.article().firstChild; node; node = following(node)) {
      if (node.localName === "br") block = undefined;
      if (!ground.isText(node) || !node.data) continue;
      const own = ground.blockOf(node);
      if (own !== block) length += parts.push(GAP) && 1;
      block = own;
      nodes.push(node);
      starts.push(length);
      parts.push(node.data);
      length += node.length;
    }
    return {text: parts.join(""), nodes, starts};
  }

  const SKIPPED = new Set(["style", "script", "title", "noscript", "template", "textarea", "select", "iframe"]);
  const following = (node) =>  // also into drawings, whose words can be found
    (node.firstChild && !SKIPPED.has(node.localName) ? node.firstChild : ground.following(node));

  function pattern({text, caseSensitive, wholeWord}) {
    const words = text.replace(/[.*+?^${}()|[\]\\\/-]/g, "\\$&").replace(/[\s\u00a0]+/g, "[\\s\\u00a0]+");
    const edge = (at, sign) => (wholeWord && new RegExp(LETTER, "u").test(at) ? sign : "");
    const [first, last] = [[...text][0], [...text].at(-1)];
    return new RegExp(edge(first, `(?<!${LETTER})`) + words + edge(last, `(?!${LETTER})`), caseSensitive ? "gu" : "giu");
  }

  function look() {
    index = index || read();
    places = [];
    if (!asked || !asked.text) return;
    for (const found of index.text.matchAll(pattern(asked))) places.push([found.index, found.index + found[0].length]);
  }

  function start(options) {
    const from = asked ? at(now)?.[0] : caretAt();
    asked = {...options, text: options.text || ""};
    look();
    now = places.length ? Math.max(0, places.findIndex(([begin]) => begin >= (from ?? 0))) : -1;
    return show(!options.still);
  }

  const at = (place) => places[place];

  function caretAt() {  // where the search begins
    const range = chosen.range();
    index = index || read();
    const node = range && index.nodes.indexOf(range.startContainer);
    return range && node >= 0 ? index.starts[node] + range.startOffset : 0;
  }

  function go(step) {
    if (!asked) return told();
    const isThere = index || again();
    if (isThere && places.length) now = (now + step + places.length) % places.length;
    return show(true);
  }

  function again() {  // the article changed meanwhile; gives whether the current place is still one
    const from = at(now)?.[0];
    look();
    now = places.length ? Math.max(0, places.findIndex(([begin]) => begin >= (from ?? caretAt()))) : -1;
    return now >= 0 && at(now)[0] === from;
  }

  const told = () => ({count: places.length, current: now + 1});

  // ---- showing

  function nodeAt(offset) {
    let [low, high] = [0, index.starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (index.starts[middle] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function ends([from, to]) {
    const [first, last] = [nodeAt(from), nodeAt(to - 1)];
    return [index.nodes[first], from - index.starts[first], index.nodes[last], to - index.starts[last]];
  }

  function range(place) {  // a still one: thousands of live ranges make every edit slow
    const [startContainer, startOffset, endContainer, endOffset] = ends(place);
    return new StaticRange({startContainer, startOffset, endContainer, endOffset});
  }

  function show(reveal) {
    style();
    const from = Math.max(0, now - SHOWN / 2);
    CSS.highlights.set("found", new Highlight(...places.slice(from, from + SHOWN).filter((place) => place !== at(now)).map(range)));
    if (now < 0) CSS.highlights.delete("found-now");
    else {
      const current = range(at(now));
      const shown = new Highlight(current);
      shown.priority = 1;
      CSS.highlights.set("found-now", shown);
      if (reveal) current.startContainer.parentElement.scrollIntoView({block: "center", inline: "nearest"});
    }
    return told();
  }

  let sheet = null;
  function style() {  // an element for it would be refused: so are those of an article
    if (sheet) return;
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }

  function stop() {  // the current place stays selected, so that one can type on there
    if (asked && !index) again();
    if (now >= 0) chosen.between(...ends(at(now)));
    [asked, places, now] = [null, [], -1];
    CSS.highlights.delete("found");
    CSS.highlights.delete("found-now");
    return told();
  }

  // ---- replacing

  function put(place, text) {  // into the text where it begins, so that it looks as that does
    const [startContainer, startOffset, endContainer, endOffset] = ends(place);
    if (startContainer === endContainer) {
      startContainer.replaceData(startOffset, endOffset - startOffset, text);
      return emptied(startContainer);
    }
    const between = index.nodes.slice(nodeAt(place[0]) + 1, nodeAt(place[1] - 1));
    startContainer.replaceData(startOffset, startContainer.length - startOffset, text);
    for (const node of between) node.deleteData(0, node.length);
    endContainer.deleteData(0, endOffset);
    for (const node of [startContainer, ...between, endContainer]) emptied(node);
    return undefined;
  }

  function emptied(node) {  // an inline element without words goes with its last one
    let at = node;
    while (ground.isText(at) ? !at.data : !at.firstChild && ground.isInline(at)) {
      const parent = at.parentNode;
      if (parent === ground.article() || (ground.isBlock(parent) && parent.childNodes.length === 1)) break;
      at.remove();
      at = parent;
    }
    const block = at.isConnected && (at === node ? !node.data : true) && ground.blockOf(at);
    if (block) ground.keepsLine(block);
  }

  function replace(text) {
    if (!asked) return told();
    if (!index) again();
    if (now < 0) return told();
    const from = at(now)[0];
    put(at(now), text);
    changed();
    look();
    now = places.length ? Math.max(0, places.findIndex(([begin]) => begin >= from + text.length)) : -1;
    return show(true);
  }

  function replaceAll(text) {
    if (!asked) return {...told(), replaced: 0};
    if (!index) look();
    const replaced = places.length;
    CSS.highlights.delete("found");
    CSS.highlights.delete("found-now");
    for (const place of [...places].reverse()) put(place, text);
    changed();
    look();
    now = places.length ? 0 : -1;
    return {...show(false), replaced};
  }

  // ---- staying true

  function changed() {
    index = null;
    observer.takeRecords();
  }

  const observer = new MutationObserver(changed);
  observer.observe(ground.article(), {subtree: true, childList: true, characterData: true});

  command.add("find", (options) => start(options || {text: ""}), {free: true});
  command.add("findNext", () => go(1), {free: true});
  command.add("findPrevious", () => go(-1), {free: true});
  command.add("findStop", stop, {free: true});
  command.add("replace", (text) => replace(String(text ?? "")), {free: true});
  command.add("replaceAll", (text) => replaceAll(String(text ?? "")), {free: true});

  return {start, next: () => go(1), previous: () => go(-1), stop, replace, replaceAll};
})();
