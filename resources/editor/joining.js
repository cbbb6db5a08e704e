// Deleting across paragraphs, and Enter in a box. Chromium's own way rewrites styles and leaves spans (it wants the text to look
// as before); here two paragraphs become one by moving nodes, and nothing else changes.
"use strict";
const joining = (() => {
  const {isText, isElement, isAtom, isBlank, isLeaf, isEmpty, isBlock, isTextless, blockOf, closest} = ground;
  const CELLS = ["td", "th", "caption", "li", "dt", "dd"];  // not joined with what stands outside

  function leafBeside(node, offset, step) {  // the nearest one before (-1) or behind (1) a place, null when there is none
    if (isText(node) && (step < 0 ? !isBlank(node.data.slice(0, offset)) : !isBlank(node.data.slice(offset)))) return node;
    const walker = document.createTreeWalker(ground.article());
    const child = isText(node) ? null : node.childNodes[step < 0 ? offset - 1 : offset];
    let at = child ?? node;
    walker.currentNode = at;
    if (!child || !deepest(walker, step)) at = null;
    if (child && !at) at = walker.currentNode;
    if (!child) at = beside(walker, step, !isText(node) && step > 0 && offset >= node.childNodes.length ? node : null);
    while (at && !isSeen(at)) at = beside(walker, step, null);
    return at && ground.atomOf(at) ? ground.atomOf(at) : at;
  }

  function deepest(walker, step) {
    if (step > 0) return true;
    while (walker.lastChild()) { /* down */ }
    return true;
  }

  function beside(walker, step, past) {
    if (step < 0) return walker.previousNode();
    if (!past) return walker.nextNode();
    while (!walker.nextSibling()) if (!walker.parentNode()) return null;
    return walker.currentNode;
  }

  function isSeen(node) {
    if (node.localName === "br") return isLonely(node);
    return isLeaf(node) && !(isText(node) && isBlank(node.data));
  }

  function isLonely(node) {  // the <br> of an empty paragraph
    const block = node.localName === "br" && blockOf(node);
    return Boolean(block) && isEmpty(block) && block.querySelector("br") === node;
  }

  const cellOf = (node) => closest(node, ...CELLS);
  const tableOf = (node) => closest(node, "td", "th", "caption");

  // What of a paragraph stands in its line: all of it, or the run around a leaf where it holds paragraphs as well.
  function lineOf(leaf) {
    const block = blockOf(leaf);
    return block && !ground.holdsBlocks(block) ? [...block.childNodes] : ground.runOf(leaf);
  }

  function prune(node) {  // what became empty goes, up to a cell or the article
    let at = node;
    while (at && at !== ground.article() && !CELLS.includes(at.localName) && !at.firstElementChild && isBlank(at.textContent)) {
      const parent = at.parentNode;
      at.remove();
      at = parent;
    }
  }

  function placeAfter(leaf) {
    if (isText(leaf)) return [leaf, leaf.data.length];
    return [leaf.parentNode, [...leaf.parentNode.childNodes].indexOf(leaf) + 1];
  }

  // Put the line of one leaf behind that of another one before it.
  function join(left, right) {
    const into = blockOf(left);
    const last = into && !ground.holdsBlocks(into) ? null : ground.runOf(left).at(-1);
    const place = placeAfter(left);
    const nodes = lineOf(right);
    const from = nodes[0].parentNode;
    if (last) last.after(...nodes);
    else {
      if (into.lastChild?.localName === "br") into.lastChild.remove();
      into.append(...nodes);
    }
    const item = closest(from, "li", "dt", "dd");
    prune(from);
    if (item?.isConnected && isEmpty(item)) removeEmpty(item);
    getSelection().collapse(...place);
  }

  // Whether an edit was one between paragraphs and is done.
  function erase(back) {
    const {anchorNode, anchorOffset} = getSelection();
    const here = blockOf(anchorNode);
    const [step, other] = back ? [-1, 1] : [1, -1];
    const near = leafBeside(anchorNode, anchorOffset, step);
    if (!near || (near === anchorNode) || (blockOf(near) === here && here && !ground.holdsBlocks(here))) return false;
    if (!here && !blockOf(near)) return false;
    if (isLine(anchorNode, near)) return false;
    if (tableOf(near) !== tableOf(anchorNode)) return true;
    if (isAtom(near) && near.localName !== "img") {
      chosen.element(near);
      return true;
    }
    if (isLonely(near)) return removeEmpty(blockOf(near));
    const mine = leafBeside(anchorNode, anchorOffset, other);
    if (!mine || isLonely(mine) || blockOf(mine) !== here) return leaveEmpty(here, near, back);
    if (back) join(near, mine);
    else join(mine, near);
    return true;
  }

  function isLine(node, leaf) {  // both in one line of a block that holds paragraphs as well, or of none
    const run = ground.runOf(leaf);
    return run.some((each) => each.contains(node)) && !isBlock(leaf);
  }

  function removeEmpty(block) {
    const parent = block.parentNode;
    block.remove();
    prune(parent);
    return true;
  }

  function leaveEmpty(block, near, back) {  // an empty paragraph just goes
    if (!block || !isEmpty(block)) return false;
    removeEmpty(block);
    if (back) getSelection().collapse(...placeAfter(near));
    else if (isText(near)) getSelection().collapse(near, 0);
    else chosen.element(near);
    return true;
  }

  // Delete a selection over several paragraphs, or of a whole section; false when it lies in one, which Chromium does well.
  // typed: something is to take its place.
  function cut(typed = false) {
    const range = chosen.range();
    if (!range || range.collapsed) return false;
    const held = chosen.held();
    if (held) return whole(held, typed);
    const [start, end] = [blockOf(range.startContainer), blockOf(range.endContainer)];
    if (start === end && start && !ground.holdsBlocks(start)) return false;
    if (cellOf(range.startContainer) !== cellOf(range.endContainer)) clear(range);
    else across(range, end);
    return true;
  }

  function whole(node, typed) {  // it goes, and nothing beside it is moved
    if (!isAtom(node) && !sections.isSection(node)) return false;
    if (!typed) sections.remove();
    else if (isBlock(node) || !blockOf(node.parentNode) || ground.holdsBlocks(blockOf(node.parentNode))) line(node);
    else {
      const [parent, at] = [node.parentNode, [...node.parentNode.childNodes].indexOf(node)];
      node.remove();
      rest(parent, at);
    }
    return true;
  }

  function line(node) {  // an empty one in its place
    const made = ground.element("p");
    node.replaceWith(made);
    ground.keepsLine(made);
    getSelection().collapse(made, 0);
  }

  function clear(range) {
    const cells = new Set();
    for (const leaf of chosen.cut(range)) {
      cells.add(blockOf(leaf));
      leaf.remove();
    }
    for (const cell of cells) if (cell) ground.keepsLine(cell);
    getSelection().collapseToStart();
  }

  function across(range, end) {
    const tail = leafBeside(range.endContainer, range.endOffset, 1);
    const inEnd = tail && end?.contains(tail) ? tail : null;
    const {startContainer, startOffset} = range;
    range.deleteContents();
    const left = leafBeside(startContainer, startOffset, -1);
    const block = blockOf(startContainer) ?? (isElement(startContainer) ? startContainer : null);
    if (end && end !== block && end.isConnected && isEmpty(end)) prune(end.firstElementChild ? (end.textContent = "", end) : end);
    if (left && block?.contains(left) && inEnd?.isConnected && blockOf(left) !== blockOf(inEnd)) {
      join(left, inEnd);
      return;
    }
    if (inEnd?.isConnected && block && block !== ground.article() && isEmpty(block) && !block.contains(inEnd)) {
      prune(block.firstElementChild ? (block.textContent = "", block) : block);
      getSelection().collapse(isText(inEnd) ? inEnd : inEnd.parentNode, 0);
      return;
    }
    rest(startContainer, startOffset);
  }

  function rest(node, offset) {  // the caret stays, in a line that can be seen
    const block = blockOf(node);
    if (block) {
      ground.keepsLine(block);
      getSelection().collapse(node, Math.min(offset, isText(node) ? node.data.length : node.childNodes.length));
      return;
    }
    if (isEmpty(ground.article())) ground.begin();
    else getSelection().collapse(node, Math.min(offset, isText(node) ? node.data.length : node.childNodes.length));
  }

  // A box whose text has no paragraph gets one, so that Enter makes a second one and not a second box.
  function readyForEnter() {
    const range = chosen.range();
    const block = range && blockOf(range.startContainer);
    if (!block || !/^(section|div|blockquote|td|th|figure|figcaption)$/.test(block.localName) || ground.isSplittable(block)) return;
    const back = chosen.kept();
    const seed = isText(range.startContainer) ? range.startContainer
      : range.startContainer.childNodes[range.startOffset] ?? range.startContainer.lastChild;
    if (!seed || isTextless(block) || !block.contains(seed)) return;
    ground.wrap(ground.runOf(seed), ground.element("p"));
    back();
  }

  return {erase, cut, readyForEnter};
})();
