// What was asked for without a selection is given to what is typed next. Until then nothing in the article says so.
"use strict";
const typing = (() => {
  let wanted = null;  // {at: [node, offset], asks: Map of name to {name, value, deed}}
  let begun = null;  // where an input method began

  const same = (one, other) => one && other && one[0] === other[0] && one[1] === other[1];
  const caret = () => {
    const range = chosen.range();
    return range && range.collapsed ? [range.startContainer, range.startOffset] : null;
  };

  function will(ask) {
    const at = caret();
    if (!wanted || !same(wanted.at, at)) wanted = {at, asks: new Map()};
    if (ask.flip) {
      const before = wanted.asks.has(ask.name) ? wanted.asks.get(ask.name).value : inline.has(inline.MARKS[ask.name], chosen.node());
      ask.value = !before;
    }
    wanted.asks.set(ask.name, ask);
    if (typeof view === "object") view.tellState();
  }

  function asked(name) {  // undefined when nothing was
    return wanted && same(wanted.at, caret()) ? wanted.asks.get(name)?.value : undefined;
  }

  function ready() {
    if (wanted && !same(wanted.at, caret())) wanted = null;
  }

  function isNext([node, offset], [to, start]) {  // whether nothing stands between where it was asked for and here
    if (!node.isConnected) return false;
    const between = document.createRange();
    between.setStart(node, Math.min(offset, ground.isText(node) ? node.length : node.childNodes.length));
    between.setEnd(to, start);
    const inArticle = node === ground.article();  // which had no paragraph yet
    return between.toString() === "" && (inArticle || ground.blockOf(node) === ground.blockOf(to));
  }

  function give(text) {
    const asks = wanted;
    [wanted, begun] = [null, null];
    const at = caret();
    if (!asks || !text || !at || !ground.isText(at[0]) || at[0].data.slice(at[1] - text.length, at[1]) !== text) return;
    if (!isNext(asks.at, [at[0], at[1] - text.length])) return;
    chosen.between(at[0], at[1] - text.length, at[0], at[1]);
    let leaves = chosen.cut(chosen.range());
    const [first, last] = [leaves[0], leaves.at(-1)];
    for (const ask of asks.asks.values()) ask.deed(leaves, ask.value);
    chosen.around(first, last);
    getSelection().collapseToEnd();
  }

  document.addEventListener("beforeinput", (event) => {
    if (event.inputType === "insertText") ready();
    else if (event.inputType !== "insertCompositionText") wanted = null;
  }, true);
  document.addEventListener("compositionstart", () => { ready(); begun = wanted; }, true);
  document.addEventListener("input", (event) => {
    if (event.inputType === "insertText" && !event.isComposing) give(event.data);
  }, true);
  document.addEventListener("compositionend", (event) => {
    wanted = begun;
    give(event.data);
  }, true);

  return {will, asked};
})();
