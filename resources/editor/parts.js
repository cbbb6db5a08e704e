// The article in parts: what was made of one is remembered until somebody touches it, for reading all of a long article takes its time.
"use strict";
const parts = (() => {
  const article = document.getElementById("article");
  const WIDE = 64;  // elements; what has fewer is one part
  // Written by rules of their own, so always in one go; as is all that is not HTML.
  const WHOLE = new Set(["pre", "listing", "textarea", "template", "style", "script", "xmp", "iframe", "noembed", "noframes",
    "noscript", "plaintext", "select"]);
  const memories = [];

  function forget(records) {
    for (const {target, removedNodes} of records) {
      for (const memory of memories) memory.touch(target);
      for (const gone of removedNodes) for (const memory of memories) memory.lose(gone);
    }
  }
  const observer = new MutationObserver(forget);
  observer.observe(article, {subtree: true, childList: true, characterData: true, attributes: true});

  function isWide(element) {
    if (WHOLE.has(element.localName) || element.namespaceURI !== "http://www.w3.org/1999/xhtml") return false;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT);
    for (let count = 0; count < WIDE; count++) if (!walker.nextNode()) return false;
    return true;
  }

  // What a long article says, part by part: a string, or a row {list, length} of what is around an element and of all its children.
  // A row does not change, and what was not touched is the same one again.
  // say: text of a node; around: [before, behind] the children of an element; isOne: whether one is never read part by part.
  function memory(say, around, isOne = () => false) {
    let said = new WeakMap(), rows = new WeakMap();  // element -> string; element -> {row, numbers of its children, touched}

    function touch(target) {
      rows.delete(target);
      for (let node = target; node && node !== article; node = node.parentNode) {
        said.delete(node);
        rows.get(node.parentNode)?.touched.add(node);
      }
    }

    function lose(node) {  // it may come back as another
      if (node.firstElementChild) forgetAll();
      else said.delete(node);
    }

    function forgetAll() {
      [said, rows] = [new WeakMap(), new WeakMap()];
    }

    function one(node) {
      if (node.nodeType !== Node.ELEMENT_NODE) return say(node);
      const known = said.get(node);
      if (known !== undefined) return known;
      if (rows.has(node) || (!isOne(node) && isWide(node))) return rowOf(node);
      const text = say(node);
      said.set(node, text);
      return text;
    }

    function rowOf(element) {
      const known = rows.get(element);
      if (!known) return begin(element);
      if (known.touched.size) {
        const list = known.row.list.slice();
        for (const child of known.touched) list[known.numbers.get(child)] = one(child);
        known.touched.clear();
        known.row = row(list);
      }
      return known.row;
    }

    function begin(element) {
      const [before, behind] = element === article ? ["", ""] : around(element);
      const list = [before], numbers = new Map();
      for (let node = element.firstChild; node; node = node.nextSibling) {
        numbers.set(node, list.length);
        list.push(one(node));
      }
      const known = {row: row([...list, behind]), numbers, touched: new Set()};
      rows.set(element, known);
      return known.row;
    }

    // null where the article is too short to be read in parts.
    function read() {
      forget(observer.takeRecords());
      return isWide(article) ? rowOf(article) : null;
    }

    memories.push({touch, lose});
    return {read, forgetAll};
  }

  function row(list) {
    let length = 0;
    for (const part of list) length += part.length;
    return {list, length};
  }

  function joined(part) {
    return typeof part === "string" ? part : part.list.map(joined).join("");
  }

  // Where two rows differ: how much is before that, and what there is in the one and in the other.
  function difference({list: old}, {list: now}, before = 0) {
    const most = Math.min(old.length, now.length);
    let first = 0, last = 0;
    while (first < most && old[first] === now[first]) before += old[first++].length;
    while (last < most - first && old[old.length - 1 - last] === now[now.length - 1 - last]) last++;
    const [gone, put] = [old, now].map((list) => list.slice(first, list.length - last));
    if (gone.length === 1 && put.length === 1 && gone[0].list && put[0].list) return difference(gone[0], put[0], before);
    return {before, gone: joined({list: gone}), put: joined({list: put})};
  }

  return {memory, joined, difference};
})();
