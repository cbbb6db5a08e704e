// Says where to write while an article holds nothing. Only the paper around it is told: the article stays as it is.
"use strict";
const blank = (() => {
  const article = document.getElementById("article");
  const paper = document.getElementById("paper");
  const EMPTY = new Set(["p", "section", "div"]);

  function isBlank() {  // nothing, a break, or one paragraph of them
    const only = article.firstChild;
    if (!only) return true;
    if (only.nextSibling || only.nodeType !== Node.ELEMENT_NODE) return false;
    if (only.localName === "br") return true;
    const inner = only.firstChild;
    return EMPTY.has(only.localName) && (!inner || (inner.localName === "br" && !inner.nextSibling));
  }

  const refresh = () => paper.classList.toggle("blank", isBlank());

  new MutationObserver(refresh).observe(article, {childList: true, subtree: true, characterData: true});
  refresh();

  return {refresh};
})();
