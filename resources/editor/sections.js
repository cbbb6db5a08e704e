// Sections as wholes, for WeChat layouts are made of them: selected from the inside out, moved, doubled, deleted.
"use strict";
const sections = (() => {
  const {article, isElement, isText, isBlock, isBlank, element} = ground;
  const PARTS = new Set(["td", "th", "tr", "tbody", "thead", "tfoot", "caption", "colgroup"]);  // a table's, not a person's
  const isSection = (node) => isElement(node) && isBlock(node) && !PARTS.has(node.localName);

  function around(node) {
    for (let at = node; at && at !== article(); at = at.parentNode) if (isSection(at)) return at;
    return null;
  }

  function current() {  // the one that is selected, or the one around the caret
    const held = chosen.held();
    if (held && (isSection(held) || ground.isAtom(held))) return held;
    const node = chosen.node();
    return node && node !== article() ? ground.atomOf(node) || around(node) || loose(node) : null;
  }

  function loose(node) {  // what stands in the article without a block
    return ground.isLeaf(node) ? ground.wrap(ground.runOf(node), element("p")) : null;
  }

  function select() {
    const held = chosen.held();
    const wider = held && isSection(held) ? around(held.parentNode) || held : current();
    if (!wider) return {refused: "nothing"};
    chosen.element(wider);
    return undefined;
  }

  function shown(node, step) {  // the neighbour that is there to be seen
    let at = node;
    do at = step > 0 ? at.nextSibling : at.previousSibling;
    while (at && (at.nodeType === Node.COMMENT_NODE || (isText(at) && isBlank(at.data))));
    return at;
  }

  function move(direction) {
    const node = current();
    const other = node && shown(node, direction === "down" ? 1 : -1);
    if (!other) return {refused: node ? "end" : "nothing"};
    if (direction === "down") other.after(node);
    else other.before(node);
    chosen.element(node);
    node.scrollIntoView({block: "nearest"});
    return undefined;
  }

  function copy() {
    const node = current();
    if (!node) return {refused: "nothing"};
    const made = node.cloneNode(true);
    node.after(made);
    chosen.element(made);
    return undefined;
  }

  function remove() {
    const node = current();
    if (!node) return {refused: "nothing"};
    const parent = node.parentNode;
    const next = [shown(node, 1), shown(node, -1)];
    node.remove();
    let to = next.find(Boolean);
    if (!to && (parent === article() || /^(td|th|li)$/.test(parent.localName))) {
      to = parent.appendChild(parent === article() ? element("p") : element("br"));
      if (parent === article()) to.append(element("br"));
    }
    if (!to) chosen.caret(parent, 0);
    else if (isText(to)) chosen.caret(to, to === next[0] ? 0 : to.length);
    else if (isBlock(to) && !ground.isAtom(to)) chosen.caretIn(to, to === next[1]);
    else chosen.caret(to.parentNode, [...to.parentNode.childNodes].indexOf(to));
    return undefined;
  }

  command.add("selectSection", select);
  command.add("moveSection", move);
  command.add("copySection", copy);
  command.add("deleteSection", remove);

  return {current, isSection, remove};
})();
