// The article as text with its own addresses, as innerHTML writes it, and where two such texts differ.
"use strict";
const writing = (() => {
  const article = document.getElementById("article");
  const ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"};
  const memory = parts.memory(say, tags);

  function say(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[&<>\u00a0]/g, (sign) => ESCAPES[sign]);
    if (node.nodeType === Node.COMMENT_NODE) return `<!--${node.data}-->`;
    return addresses.plain(node.outerHTML);
  }

  function tags(element) {
    const text = addresses.plain(element.cloneNode(false).outerHTML);
    const at = text.lastIndexOf("</");
    return [text.slice(0, at), text.slice(at)];
  }

  // A string, or a long article in parts: see ``parts``. exact: read all of it anew.
  function now(exact) {
    if (exact) memory.forgetAll();
    return (!exact && memory.read()) || addresses.plain(article.innerHTML);
  }

  // What became of a text, as a splice in UTF-16 units; null when nothing did.
  function change(old, now) {
    if (!old.list || !now.list) return splice(parts.joined(old), parts.joined(now));
    const {before, gone, put} = parts.difference(old, now);
    if (isHalf(gone) || isHalf(put)) return splice(parts.joined(old), parts.joined(now));
    const found = splice(gone, put);
    return found && {from: before + found.from, to: before + found.to, put: found.put};
  }

  function splice(old, now) {
    if (old === now) return null;
    const most = Math.min(old.length, now.length), step = 4096;
    let from = 0, behind = 0;
    while (from + step <= most && old.slice(from, from + step) === now.slice(from, from + step)) from += step;
    while (from < most && old.charCodeAt(from) === now.charCodeAt(from)) from++;
    if (from && isHigh(now.charCodeAt(from - 1))) from--;
    const left = most - from;
    while (behind + step <= left && old.slice(old.length - behind - step, old.length - behind)
           === now.slice(now.length - behind - step, now.length - behind)) behind += step;
    while (behind < left && old.charCodeAt(old.length - behind - 1) === now.charCodeAt(now.length - behind - 1)) behind++;
    if (behind && isLow(now.charCodeAt(now.length - behind))) behind--;
    return {from, to: old.length - behind, put: now.slice(from, now.length - behind)};
  }

  function isHigh(unit) { return unit >= 0xd800 && unit < 0xdc00; }
  function isLow(unit) { return unit >= 0xdc00 && unit < 0xe000; }
  function isHalf(text) { return isLow(text.charCodeAt(0)) || isHigh(text.charCodeAt(text.length - 1)); }  // a character is cut in two

  return {now, change, text: (exact) => parts.joined(now(exact))};
})();
