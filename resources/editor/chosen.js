// What a person has selected in the article, as the commands need it.
"use strict";
const chosen = (() => {
  const {article, isText, isElement, isAtom, isLeaf, isBlock, isTextless, blockOf, following, next} = ground;

  function range() {  // null when nothing of the article is selected
    const selection = getSelection();
    if (!selection.rangeCount) return null;
    const found = selection.getRangeAt(0);
    return ground.inside(found.commonAncestorContainer) ? found : null;
  }

  function between(start, startOffset, end, endOffset) {
    getSelection().setBaseAndExtent(start, startOffset, end, endOffset);
  }

  function caret(node, offset) {
    between(node, offset, node, offset);
  }

  function caretIn(element, atEnd = false) {  // into its first or last place for text
    let at = element;
    const step = (node) => (atEnd ? node.lastChild : node.firstChild);
    while (step(at) && isElement(step(at)) && !isAtom(step(at)) && !["br", "img", "hr"].includes(step(at).localName)) at = step(at);
    const child = step(at);
    if (child && isText(child)) caret(child, atEnd ? child.length : 0);
    else caret(at, atEnd && child && child.localName !== "br" ? at.childNodes.length : 0);
  }

  function element(node) {  // select it as a whole
    const place = [...node.parentNode.childNodes].indexOf(node);
    between(node.parentNode, place, node.parentNode, place + 1);
  }

  function held() {  // the one element that is selected as a whole, or null
    const found = range();
    if (!found || found.startContainer !== found.endContainer || found.endOffset !== found.startOffset + 1) return null;
    const node = found.startContainer.childNodes[found.startOffset];
    return node && isElement(node) && node.localName !== "br" ? node : null;
  }

  function* nodes(given) {  // that begin in a range, in order; the insides of atoms are left out
    const {startContainer, startOffset, endContainer, endOffset} = given;
    let at = isText(startContainer) ? startContainer : startContainer.childNodes[startOffset] || following(startContainer);
    const last = isText(endContainer) ? endContainer : null;
    const stop = last ? following(last) : endContainer.childNodes[endOffset] || following(endContainer);
    while (at && at !== stop) {
      yield at;
      if (at === last || (isAtom(at) && stop && at.contains(stop))) return;
      at = next(at);
    }
  }

  // The range of all that an element holds, as no live one: thousands of those make every edit slow.
  function inside(node) {
    return {startContainer: node, startOffset: 0, endContainer: node, endOffset: node.childNodes.length};
  }

  function leaves(given) {  // texts, breaks and pictures of which a part lies in the range
    const {startContainer, startOffset, endContainer, endOffset} = given;
    return [...nodes(given)].filter((node) => isLeaf(node) &&
      !(node === startContainer && startOffset === node.length) && !(node === endContainer && endOffset === 0));
  }

  function cut(given) {  // the same, with the first and the last text split where the range begins and ends
    const found = leaves(given);
    const {startContainer, startOffset, endContainer, endOffset} = given;
    if (isText(endContainer) && found.includes(endContainer) && endOffset < endContainer.length) endContainer.splitText(endOffset);
    if (isText(startContainer) && found.includes(startContainer) && startOffset > 0) {
      found[found.indexOf(startContainer)] = startContainer.splitText(startOffset);
    }
    return found;
  }

  function around(first, last) {  // select from the beginning of one node to the end of another
    const made = document.createRange();
    if (isText(first)) made.setStart(first, 0);
    else made.setStartBefore(first);
    if (isText(last)) made.setEnd(last, last.length);
    else made.setEndAfter(last);
    between(made.startContainer, made.startOffset, made.endContainer, made.endOffset);
  }

  // The selection as something that outlives moves of nodes; call it to have it back.
  function kept() {
    const given = range();
    if (!given) return () => {};
    const ends = [point(given.startContainer, given.startOffset), point(given.endContainer, given.endOffset)];
    return () => {
      const [start, end] = ends.map((put) => put());
      if (start && end) between(...start, ...end);
    };
  }

  function point(node, offset) {
    const child = isElement(node) ? node.childNodes[offset] : null;
    const before = isElement(node) && !child ? node.lastChild : null;
    const place = (of) => [...of.parentNode.childNodes].indexOf(of);
    return () => {
      if (child && child.isConnected) return [child.parentNode, place(child)];
      if (before && before.isConnected) return [before.parentNode, place(before) + 1];
      return node.isConnected ? [node, Math.min(offset, isText(node) ? node.length : node.childNodes.length)] : null;
    };
  }

  // The paragraphs of the selection: each block that holds some of it and no other block. What stands loose gets one.
  function paragraphs() {
    if (ground.isVoid()) ground.begin();
    const given = range();
    const found = new Set();
    const seeds = given.collapsed ? [seed(given)] : [...nodes(given)].filter((node) => isLeaf(node) || isBare(node));
    if (!seeds.length) seeds.push(seed(given));
    if (seeds.length > 1 && endsBefore(given, seeds.at(-1))) seeds.pop();
    for (const node of seeds) if (node && node.isConnected) found.add(paragraphOf(node));
    return [...found].filter(Boolean);
  }

  function endsBefore(given, node) {  // a triple click selects up to the beginning of the next paragraph
    return node === given.endContainer && isText(node) && given.endOffset === 0;
  }

  const isBare = (node) => isBlock(node) && !isTextless(node) && !node.firstChild;

  function seed(given) {
    const {startContainer, startOffset} = given;
    if (isText(startContainer)) return startContainer;
    return startContainer.childNodes[startOffset] || startContainer.lastChild || startContainer;
  }

  function paragraphOf(node) {
    const block = blockOf(node);
    if (block === node || (block && !ground.holdsBlocks(block))) return block;
    if (node === article() || isBlock(node) || isTextless(node.parentNode)) return null;
    return ground.wrap(ground.runOf(node), ground.element("p"));
  }

  function node() {  // where the caret is; of a selection, its first leaf
    const given = range();
    if (!given) return null;
    if (!given.collapsed) for (const each of nodes(given)) if (isLeaf(each) && !atEnd(given, each)) return each;
    return isText(given.startContainer) ? given.startContainer : given.startContainer.childNodes[given.startOffset] || given.startContainer;
  }

  const atEnd = (given, each) => each === given.startContainer && given.startOffset === each.length;

  return {range, between, caret, caretIn, element, held, nodes, inside, leaves, cut, around, kept, paragraphs, paragraphOf, node};
})();
