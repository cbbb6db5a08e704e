// The editor's own commands, for tests: what they make of the article, and where they leave the selection.
const MARKS = /[[\]]/;

function marksIn() {  // text nodes with a mark
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (MARKS.test(walker.currentNode.data)) found.push(walker.currentNode);
  return found;
}

function takeMark(sign, put) {  // out of the text; the place it had is put into a live range
  const text = marksIn().find((node) => node.data.includes(sign));
  const at = text.data.indexOf(sign);
  put(text, at);
  text.deleteData(at, 1);
  if (!text.length) text.remove();
}

function withMarks() {  // innerHTML as it would be with the marks
  const selection = getSelection();
  if (!selection.rangeCount || !article.contains(selection.getRangeAt(0).startContainer)) return article.innerHTML;
  const range = selection.getRangeAt(0);
  const ends = [[range.startContainer, range.startOffset, "["], [range.endContainer, range.endOffset, "]"]];
  const made = [];
  for (const [node, offset, sign] of ends.reverse()) {
    const mark = document.createTextNode(sign);
    if (node.nodeType === Node.TEXT_NODE) {
      const rest = node.splitText(offset);
      rest.before(mark);
      made.push([mark, node, rest]);
    } else {
      node.insertBefore(mark, node.childNodes[offset] || null);
      made.push([mark]);
    }
  }
  const html = article.innerHTML;
  for (const [mark, node, rest] of made.reverse()) {
    mark.remove();
    if (rest) { node.appendData(rest.data); rest.remove(); }
  }
  selection.setBaseAndExtent(ends[1][0], ends[1][1], ends[0][0], ends[0][1]);
  return html;
}

// [a, offset, b, offset]: from a place in the a-th text to one in the b-th; [n]: the n-th element as a whole.
function select(given) {
  if (given.length === 1) {
    const all = elements();
    if (all.length) chosen.element(all[given[0] % all.length]);
    return;
  }
  const all = texts();
  if (!all.length) return;
  const [first, last] = [all[given[0] % all.length], all[given[2] % all.length]];
  getSelection().setBaseAndExtent(first, place(first.data, given[1]), last, place(last.data, given[3]));
  if (getSelection().isCollapsed && first !== last) getSelection().setBaseAndExtent(last, place(last.data, given[3]), first, place(first.data, given[1]));
}

questions.marked = (html) => {
  article.innerHTML = html;
  const range = document.createRange();
  takeMark("]", (text, at) => { range.setStart(text, at); range.setEnd(text, at); });
  takeMark("[", (text, at) => range.setStart(text, at));
  getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  return article.innerHTML;
};

function ran(name, argument, selection) {
  if (selection) select(selection);
  return name === "state" ? state() : commands[name](argument);
}

questions.command = (...given) => {
  const value = ran(...given);
  const html = article.innerHTML;
  return JSON.stringify({html, marked: withMarks(), canonical: questions.canonical(html), value});
};

questions.bare = (...given) => {
  ran(...given);
  return article.innerHTML;
};

questions.value = (...given) => JSON.stringify(ran(...given));

questions.exec = ((exec) => (name, pick, ...given) => {
  if (pick >= 0) return exec(name, pick, ...given);
  document.execCommand(name, false, given[2]);  // where the selection is
  return article.innerHTML;
})(questions.exec);

questions.deselect = () => {
  getSelection().removeAllRanges();
  return "";
};
