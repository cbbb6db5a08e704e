// Putting something in at the caret: words into the line, blocks between paragraphs, which never lie in one another.
"use strict";
const inserting = (() => {
  const {article, isText, isElement, isBlock, isTextless, isEmpty, isSplittable, blockOf, closest, element} = ground;
  const HR = "border-style: solid; border-width: 1px 0 0; border-color: rgba(0, 0, 0, 0.1); margin: 24px 0;";

  function ready() {  // what was selected is gone, and the caret is where text may be; false where there is no such place
    const range = chosen.range();
    const held = chosen.held();
    if (!range.collapsed) {
      const parent = range.startContainer;
      if (held && isBlock(held)) clearAway(held);
      else range.deleteContents();
      if (!parent.isConnected) return false;
    }
    const {startContainer, startOffset} = chosen.range();
    if (!isTextless(startContainer) && !(isText(startContainer) && isTextless(startContainer.parentNode))) return true;
    const near = (isText(startContainer) ? startContainer.parentNode : startContainer.childNodes[startOffset] || startContainer);
    const cell = closest(near, "td", "th", "li") || (isElement(near) && near.querySelector("td,th,li"));
    if (cell) chosen.caretIn(cell);
    else leaveOut(closest(near, "table", "ul", "ol", "dl", "hr") || near);
    return true;
  }

  function clearAway(block) {  // and stay where it was
    const place = element("p");
    if (isTextless(block.parentNode)) {
      block.textContent = "";
      chosen.caret(block, 0);
      return;
    }
    block.replaceWith(place);
    chosen.caret(place, 0);
  }

  function leaveOut(block) {
    const place = element("p");
    block.after(place);
    chosen.caret(place, 0);
  }

  // ---- in the line

  function inlines(nodes) {
    if (!nodes.length || !ready()) return;
    const {startContainer, startOffset} = chosen.range();
    const anchor = closest(startContainer, "a");
    const last = nodes.at(-1);
    if (anchor && nodes.some((node) => isElement(node) && (node.localName === "a" || node.querySelector("a")))) {
      const mark = marked(startContainer, startOffset);
      ground.splitBefore(anchor, mark);
      anchor.before(...nodes);
      mark.remove();
      if (isEmpty(anchor)) anchor.remove();
    } else {
      const mark = marked(startContainer, startOffset);
      const block = blockOf(mark);
      mark.before(...nodes);
      mark.remove();
      if (block) placeholder(block, nodes);
    }
    caretAfter(last);
  }

  function placeholder(block, nodes) {  // the <br> that kept an empty line high
    const breaks = block.querySelectorAll("br");
    if (breaks.length === 1 && !nodes.some((node) => node.contains(breaks[0])) && !breaks[0].nextSibling) {
      const rest = [...block.querySelectorAll("*")].filter((node) => node.localName !== "br" && node.localName !== "span");
      if (ground.isBlank(textBut(block, nodes)) && rest.every((node) => nodes.some((each) => each.contains(node)) || node.contains(nodes[0]))) breaks[0].remove();
    }
  }

  const textBut = (block, nodes) => [...chosen.nodes(chosen.inside(block))].filter((node) => isText(node) && !nodes.some((each) => each.contains(node)))
    .map((node) => node.data).join("");

  function marked(node, offset) {  // a node of no length at a place, to be removed
    const mark = document.createTextNode("\u2060");
    if (isText(node)) node.splitText(offset).before(mark);
    else node.insertBefore(mark, node.childNodes[offset] || null);
    if (isText(node) && !node.length) node.remove();
    if (mark.nextSibling && isText(mark.nextSibling) && !mark.nextSibling.length) mark.nextSibling.remove();
    return mark;
  }

  function caretAfter(node) {
    if (isText(node)) chosen.caret(node, node.length);
    else if (isElement(node) && node.lastChild && isText(node.lastChild)) chosen.caret(node.lastChild, node.lastChild.length);
    else chosen.caret(node.parentNode, [...node.parentNode.childNodes].indexOf(node) + 1);
  }

  // ---- between paragraphs

  // Open the paragraph at the caret: {before} is the node in front of which blocks may stand, {parent} where.
  function opening() {
    const {startContainer, startOffset} = chosen.range();
    const mark = marked(startContainer, startOffset);
    const block = blockOf(mark);
    const top = block && isSplittable(block) ? block : null;
    const parent = top ? top.parentNode : block || article();
    const child = top || childOf(parent, mark);
    if (child === mark) {
      const next = mark.nextSibling;
      mark.remove();
      return {parent, before: next, left: null, right: null};
    }
    const prior = child.previousSibling;
    ground.splitBefore(child, mark);
    mark.remove();
    const left = child.previousSibling === prior ? null : child.previousSibling;
    return {parent, before: child, left, right: isElement(child) ? child : null};
  }

  function childOf(parent, node) {
    let at = node;
    while (at.parentNode !== parent) at = at.parentNode;
    return at;
  }

  function blocks(nodes) {  // gives the paragraph that follows them
    if (!ready()) return null;
    const {parent, before, left, right} = opening();
    for (const node of nodes) parent.insertBefore(node, before);
    if (left && isElement(left) && isEmpty(left)) left.remove();
    if (right && !isBlock(right) && isEmpty(right)) right.remove();
    for (const node of nodes) if (isElement(node) && isEmpty(node) && isBlock(node) && !isTextless(node)) ground.keepsLine(node);
    placeholderBehind(parent, nodes.at(-1));
    return right && right.isConnected && isBlock(right) ? right : null;
  }

  function placeholderBehind(parent, last) {  // the <br> of a cell that was empty
    const next = last.nextSibling;
    if (next && next.localName === "br" && !next.nextSibling && isBlock(parent)) next.remove();
  }

  // The paragraph behind a block, to type on in; made when there is none.
  function after(node, rest) {
    const kept = rest && rest.isConnected && isBlock(rest) ? rest : null;
    const next = kept && isEmpty(kept) ? kept.nextElementSibling : node.nextElementSibling;
    if (next && isBlock(next) && !isTextless(next) && (!kept || isEmpty(kept))) {
      kept?.remove();
      return next;
    }
    if (kept) {
      ground.keepsLine(kept);
      return kept;
    }
    const made = element("p");
    made.append(element("br"));
    node.after(made);
    return made;
  }

  function needless(rest) {  // an empty half behind what was put in, where something else follows
    if (!rest || !isEmpty(rest)) return rest;
    rest.remove();
    return null;
  }

  // ---- HTML

  // A picture alone over one that is selected stands in its place, as wide, with its link and caption.
  function instead(nodes) {
    const held = chosen.held();
    const shown = nodes.filter((node) => !(isText(node) && ground.isBlank(node.data)));
    if (!held || held.localName !== "img" || shown.length !== 1 || !isElement(shown[0]) || shown[0].textContent.trim()) return null;
    const images = shown[0].localName === "img" ? shown : shown[0].querySelectorAll("img");
    return images.length === 1 && !shown[0].querySelector("hr,table,svg,iframe") ? images[0] : null;
  }

  function html(text) {
    let nodes = command.nodes(String(text ?? ""));
    const image = instead(nodes);
    if (image) {
      const [width, ratio] = ["data-w", "data-ratio"].map((name) => parseFloat(image.getAttribute(name)));
      return commands.replacePicture({address: image.getAttribute("src") || image.getAttribute("data-src"), width, height: width * ratio});
    }
    while (nodes.length && isText(nodes[0]) && /^\s*$/.test(nodes[0].data) && nodes.length > 1) nodes.shift();
    while (nodes.length > 1 && isText(nodes.at(-1)) && /^\s*$/.test(nodes.at(-1).data)) nodes.pop();
    if (nodes.length === 1 && isPlainParagraph(nodes[0])) nodes = [...nodes[0].childNodes];
    if (!nodes.some((node) => isBlock(node) || (isElement(node) && ground.holdsBlocks(node)))) return inlines(nodes);
    const holder = element("div");
    holder.append(...nodes);
    article().append(holder);  // where the paragraphs of what stands loose are made
    ground.paragraphs(holder);
    nodes = [...holder.childNodes];
    holder.remove();
    const rest = needless(blocks(nodes));
    const last = nodes.filter(isElement).at(-1);
    if (last.localName === "hr" || last.localName === "table") chosen.caretIn(after(last, rest));
    else chosen.caretIn(last, true);
    return undefined;
  }

  const isPlainParagraph = (node) => isElement(node) && node.localName === "p" && ground.isPlain(node);

  command.add("insertHtml", html);
  command.add("insertText", (text) => inlines([document.createTextNode(String(text ?? ""))]));
  command.add("divider", () => {
    const line = element("hr", HR);
    const rest = blocks([line]);
    chosen.caretIn(after(line, rest));
  });

  return {inlines, blocks, after, needless};
})();
