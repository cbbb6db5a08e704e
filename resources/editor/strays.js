// When the browser joins paragraphs itself, it has the words look as before: by spans with styles that no one asked for, some of
// them our own sheet's. What an edit of its own leaves of that is taken away again.
"use strict";
const strays = (() => {
  const {article, isElement} = ground;
  const spans = () => article().querySelectorAll("span[style]");
  let before = null;  // span -> its style; null when nothing is expected

  function expect() {
    before = new Map([...spans()].map((span) => [span, span.getAttribute("style")]));
  }

  function clear() {
    if (!before) return;
    const [known, styles] = [before, new Set(before.values())];
    before = null;
    const strange = [...spans()].filter((span) => known.has(span) ? known.get(span) !== span.getAttribute("style")
      : !styles.has(span.getAttribute("style")));  // a split one has the style of its other half
    if (!strange.length) return;
    const back = chosen.kept();
    for (const span of strange) {
      if (known.has(span)) span.setAttribute("style", known.get(span));
      else if (isElement(span)) ground.unwrap(span);
    }
    back();
  }

  return {expect, clear};
})();
