// Places in the article as lists of numbers: which child at each level, last the offset in a text or among children.
// Neighbouring texts count as one and empty ones not at all, so that a place means the same after the article was parsed anew.
"use strict";
const places = (() => {
  const article = document.getElementById("article");

  function isText(node) { return node && node.nodeType === Node.TEXT_NODE; }

  function groups(parent) {  // children, each run of texts as one list
    const found = [];
    let run = null;
    for (const child of parent.childNodes) {
      if (!isText(child)) { found.push([child]); run = null; continue; }
      if (!child.data) continue;
      if (run) run.push(child);
      else found.push(run = [child]);
    }
    return found;
  }

  function numberOf(node) {
    let [at, behind] = [0, isText(node)];  // whether what stands behind is a text of the same run
    for (let before = node.previousSibling; before; before = before.previousSibling) {
      if (isText(before) && !before.data) continue;
      if (!isText(before) || !behind) at++;
      behind = isText(before);
    }
    return at;
  }

  function path(element) {
    const found = [];
    for (let node = element; node !== article; node = node.parentNode) found.unshift(numberOf(node));
    return found;
  }

  function ofText(text, offset) {
    let at = offset;
    for (let node = text.previousSibling; isText(node); node = node.previousSibling) at += node.data.length;
    return [...path(text.parentNode), numberOf(text), at];
  }

  function of(node, offset) {
    if (!node || !article.contains(node)) return [];
    if (isText(node) && node.data) return ofText(node, offset);
    if (!(node instanceof Element)) return of(node.parentNode, [...node.parentNode.childNodes].indexOf(node));
    const [before, behind] = [node.childNodes[offset - 1], node.childNodes[offset]];
    if (isText(before) && before.data && isText(behind)) return ofText(before, before.data.length);
    const all = groups(node);
    const children = [...node.childNodes].slice(0, offset);
    return [...path(node), all.filter((group) => children.includes(group[0])).length];
  }

  function inRun(run, offset) {
    let left = offset;
    for (const text of run) {
      if (left <= text.data.length) return [text, left];
      left -= text.data.length;
    }
    const last = run[run.length - 1];
    return [last, last.data.length];
  }

  // The node and offset of a place; the nearest when it is not there any more. null for none.
  function at(place) {
    if (!place || !place.length) return null;
    let parent = article;
    for (const number of place.slice(0, -1)) {
      const group = groups(parent)[number];
      if (!group) return [parent, parent.childNodes.length];
      if (isText(group[0])) return inRun(group, place[place.length - 1]);
      parent = group[0];
    }
    const group = groups(parent)[place[place.length - 1]];
    return [parent, group ? [...parent.childNodes].indexOf(group[0]) : parent.childNodes.length];
  }

  function selection() {
    const now = getSelection();
    if (!now.anchorNode || !article.contains(now.anchorNode)) return null;
    const {anchorNode, anchorOffset, focusNode, focusOffset} = now;
    const anchor = of(anchorNode, anchorOffset);
    return [anchor, anchorNode === focusNode && anchorOffset === focusOffset ? anchor : of(focusNode, focusOffset)];
  }

  function select(pair) {
    const [anchor, focus] = [at(pair?.[0]), at(pair?.[1])];
    if (!anchor || !focus) return;
    getSelection().setBaseAndExtent(...anchor, ...focus);
  }

  return {of, at, selection, select};
})();
