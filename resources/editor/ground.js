// What elements are to an editor, and the few moves all commands are made of. Nothing here knows the selection.
"use strict";
const ground = (() => {
  const names = (list) => new Set(list.split(" "));
  const BLOCKS = names(
    "address article aside blockquote caption center colgroup dd details dialog div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table tbody td tfoot th " +
    "thead tr ul");
  const TEXTLESS = names("table tbody thead tfoot tr colgroup ul ol menu dl hr");  // text in these has no place
  const RAW = names(
    "iframe video audio object embed canvas select textarea button style script noscript template input mpvoice " +
    "qqmusic mpcps mpvideosnap mpprofile progress meter title xmp noembed noframes plaintext frame frameset option");
  const HTML = "http://www.w3.org/1999/xhtml";
  const BOX = /(?:^|[;\s])(?:border|background|padding|width|height|display|float|position|transform|box-shadow)/i;

  const article = () => document.getElementById("article");
  const isText = (node) => node.nodeType === Node.TEXT_NODE;
  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
  const isBlank = (text) => !/[^ \t\n\r\f\u200b\ufeff]/.test(text);

  // A whole that is not edited inside: drawings, players, cards.
  const isAtom = (node) => isElement(node) &&
    (node.namespaceURI !== HTML || RAW.has(node.localName) || node.localName.includes("-"));
  const isBlock = (node) => isElement(node) && BLOCKS.has(node.localName) && node.namespaceURI === HTML;
  const isInline = (node) => isElement(node) && !isBlock(node) && !isAtom(node);
  const isTextless = (node) => isElement(node) && TEXTLESS.has(node.localName);
  const isPlain = (node) => !node.attributes.length;

  function inside(node) {
    const root = article();
    return root.contains(node);
  }

  function atomOf(node) {  // the outermost one around a node
    let found = null;
    for (let at = node; at && at !== article(); at = at.parentNode) if (isAtom(at)) found = at;
    return found;
  }

  function blockOf(node) {  // the nearest block that may hold text; null for what lies in the article itself
    for (let at = node; at && at !== article(); at = at.parentNode) if (isBlock(at) && !isTextless(at)) return at;
    return null;
  }

  function closest(node, ...wanted) {
    for (let at = node; at && at !== article(); at = at.parentNode) if (wanted.includes(at.localName)) return at;
    return null;
  }

  function following(node) {  // the next in document order that is not inside it
    for (let at = node; at && at !== article(); at = at.parentNode) if (at.nextSibling) return at.nextSibling;
    return null;
  }

  function next(node) {
    return node.firstChild && !isAtom(node) ? node.firstChild : following(node);
  }

  function holdsBlocks(element) {
    const stop = following(element);
    for (let at = next(element); at && at !== stop; at = next(at)) if (isBlock(at)) return true;
    return false;
  }

  function isLeaf(node) {  // what a person sees in a line
    if (isText(node)) return !!node.data && !isTextless(node.parentNode) && !isBetween(node);
    return isElement(node) && (node.localName === "br" || node.localName === "img" || isAtom(node));
  }

  function isBetween(text) {  // white space that only sets tags apart
    const apart = (node) => !node || isBlock(node);
    return isBlank(text.data) && apart(text.previousSibling) && apart(text.nextSibling) &&
      (isBlock(text.parentNode) || text.parentNode === article()) && (text.previousSibling || text.nextSibling);
  }

  function isEmpty(element) {  // nothing to see but a line's height
    const stop = following(element);
    for (let at = next(element); at && at !== stop; at = next(at)) {
      if (isText(at) ? !isBlank(at.data) : isAtom(at) || ["img", "hr", "table"].includes(at.localName)) return false;
    }
    return !isAtom(element) && element.localName !== "img" && element.localName !== "hr";
  }

  function keepsLine(element) {  // an empty line needs a <br> to be as high as one
    if (element.isConnected && isEmpty(element) && !element.querySelector("br")) {
      let deepest = element;
      while (deepest.firstElementChild) deepest = deepest.firstElementChild;
      deepest.append(document.createElement("br"));
    }
  }

  function begin() {  // the article is one paragraph, with the caret in it
    const line = element("p");
    article().replaceChildren(line);
    keepsLine(line);
    getSelection().collapse(line, 0);
  }

  function isVoid() {  // not even a paragraph
    return [...article().childNodes].every((node) => node.localName === "br");
  }

  // Whether a paragraph may become two where it is; a box with a border would become two boxes.
  function isSplittable(block) {
    if (/^(p|h[1-6]|pre)$/.test(block.localName)) return true;
    return /^(section|div)$/.test(block.localName) && !BOX.test(block.getAttribute("style") || "") && !holdsBlocks(block);
  }

  function move(from, to, before = null) {  // all children
    while (from.firstChild) to.insertBefore(from.firstChild, before);
  }

  function unwrap(element) {
    move(element, element.parentNode, element);
    element.remove();
  }

  function renamed(element, name) {
    if (element.localName === name) return element;
    const made = document.createElement(name);
    for (const attribute of element.attributes) made.setAttributeNode(attribute.cloneNode());
    move(element, made);
    element.replaceWith(made);
    return made;
  }

  function wrap(nodes, wrapper) {
    nodes[0].before(wrapper);
    for (const node of nodes) wrapper.append(node);
    return wrapper;
  }

  function element(name, style = "") {
    const made = document.createElement(name);
    if (style) made.setAttribute("style", style);
    return made;
  }

  // Split `top` so that it begins with `node`; what is before goes into a copy in front of it, or nothing is made.
  function splitBefore(top, node) {
    for (let child = node; child !== top; child = child.parentNode) {
      const parent = child.parentNode;
      while (child.previousSibling && isText(child.previousSibling) && !child.previousSibling.data) child.previousSibling.remove();
      if (!child.previousSibling) continue;
      const copy = parent.cloneNode(false);
      while (parent.firstChild !== child) copy.append(parent.firstChild);
      parent.before(copy);
    }
  }

  // Split `top` so that it ends with `node`. The copy with the rest comes after it; null when there is no rest.
  function splitAfter(top, node) {
    let made = null;
    for (let child = node; child !== top; child = child.parentNode) {
      const parent = child.parentNode;
      while (child.nextSibling && isText(child.nextSibling) && !child.nextSibling.data) child.nextSibling.remove();
      if (!child.nextSibling) continue;
      const copy = parent.cloneNode(false);
      while (child.nextSibling) copy.append(child.nextSibling);
      parent.after(copy);
      made = parent === top ? copy : null;
    }
    return made;
  }

  // The nodes around a leaf that make a paragraph without having one: as many neighbours as hold no block.
  function runOf(node) {
    const flows = (at) => !isBlock(at) && !(isElement(at) && !isAtom(at) && holdsBlocks(at));
    let top = node;
    while (top.parentNode !== article() && isInline(top.parentNode) && !holdsBlocks(top.parentNode)) top = top.parentNode;
    const run = [top];
    while (run[0].previousSibling && flows(run[0].previousSibling)) run.unshift(run[0].previousSibling);
    while (run.at(-1).nextSibling && flows(run.at(-1).nextSibling)) run.push(run.at(-1).nextSibling);
    const shows = (at) => !(isText(at) && isBlank(at.data)) && at.nodeType !== Node.COMMENT_NODE;
    while (run.length > 1 && !shows(run[0])) run.shift();
    while (run.length > 1 && !shows(run.at(-1))) run.pop();
    return run;
  }

  // Give what stands loose among blocks, or in one that is no paragraph, a paragraph of its own.
  function paragraphs(parent) {
    const made = [];
    for (let at = parent.firstChild; at; at = at.nextSibling) {
      if (isBlock(at) || (isText(at) && isBlank(at.data)) || at.nodeType === Node.COMMENT_NODE) continue;
      if (isElement(at) && !isAtom(at) && holdsBlocks(at)) continue;
      at = wrap(runOf(at), element("p"));
      made.push(at);
    }
    return made;
  }

  function number(element) {  // as it is named across the border; -1 for what is none of the article's
    return [...(typeof view === "object" ? view.elements() : article().querySelectorAll("*"))].indexOf(element);
  }

  return {
    article, isText, isElement, isBlank, isAtom, isBlock, isInline, isTextless, isPlain, isLeaf, isEmpty, isSplittable, inside,
    atomOf, blockOf, closest, following, next, holdsBlocks, keepsLine, move, unwrap, renamed, wrap, element, splitBefore,
    splitAfter, runOf, paragraphs, number, begin, isVoid,
  };
})();
