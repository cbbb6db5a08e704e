// The article as text, without reading all of a long one again after each key: parts that nobody touched are remembered.
"use strict";
const writing = (() => {
  const article = document.getElementById("article");
  const WIDE = 64;  // elements; what has fewer is written in one go
  // Written by rules of their own, so always in one go; as is all that is not HTML.
  const WHOLE = new Set(["pre", "listing", "textarea", "template", "style", "script", "xmp", "iframe", "noembed", "noframes",
    "noscript", "plaintext", "select"]);
  const ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\u00a0": "&nbsp;"};
  let kept = new WeakMap();  // element -> its text

  function forget(records) {
    for (const {target, removedNodes} of records) {
      for (let node = target; node && node !== article; node = node.parentNode) kept.delete(node);
      for (const gone of removedNodes) if (gone.firstElementChild) kept = new WeakMap();  // it may come back as another
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

  function tags(element) {
    const text = addresses.plain(element.cloneNode(false).outerHTML);
    const at = text.lastIndexOf("</");
    return [text.slice(0, at), text.slice(at)];
  }

  function one(node) {
    if (node.nodeType === Node.TEXT_NODE) return node.data.replace(/[&<>\u00a0]/g, (sign) => ESCAPES[sign]);
    if (node.nodeType === Node.COMMENT_NODE) return `<!--${node.data}-->`;
    let text = kept.get(node);
    if (text === undefined) {
      text = isWide(node) ? tags(node).join(inside(node)) : addresses.plain(node.outerHTML);
      kept.set(node, text);
    }
    return text;
  }

  function inside(element) {
    let text = "";
    for (let node = element.firstChild; node; node = node.nextSibling) text += one(node);
    return text;
  }

  // innerHTML with the article's own addresses. exact: read all of it anew.
  function text(exact) {
    forget(observer.takeRecords());
    if (exact) kept = new WeakMap();
    return exact || !isWide(article) ? addresses.plain(article.innerHTML) : inside(article);
  }

  return {text};
})();
