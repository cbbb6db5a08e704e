// When the browser joins paragraphs itself, or types where it deleted, it has the words look as before: by styles that no one asked
// for, some of them our own sheet's. What an edit of its own leaves of that is taken away again.
"use strict";
const strays = (() => {
  const {article, blockOf} = ground;
  const [one, other] = [document.createElement("i"), document.createElement("i")];
  const styled = (root) => [...(root.hasAttribute("style") ? [root] : []), ...root.querySelectorAll("[style]")];
  const styleOf = (element) => element.getAttribute("style");
  let root = null, before = null;  // where they are expected, and the elements there with their styles; null when none are

  function expect(wide = true) {  // before an edit; wide: of more than the paragraph with the caret
    root = (!wide && blockOf(getSelection().anchorNode)) || article();
    before = new Map(styled(root).map((element) => [element, styleOf(element)]));
  }

  function clear() {
    if (!before) return;
    const known = before, within = root.isConnected ? root : article();
    before = null;
    const styles = new Set(known.values());  // one that was split has the style of its other half
    const strange = styled(within).filter((element) => known.has(element) ? known.get(element) !== styleOf(element) : !styles.has(styleOf(element)));
    if (!strange.length) return;
    const back = chosen.kept();
    const gone = [...known].filter(([element]) => !element.isConnected).map(([, style]) => style);
    for (const element of strange) restore(element, known.get(element) ?? former(styleOf(element), gone));
    back();
  }

  function former(style, gone) {  // of what was moved by being made anew: all that it said is still said
    one.setAttribute("style", style);
    const says = (text) => {
      other.setAttribute("style", text);
      return [...other.style].every((name) => other.style.getPropertyValue(name) === one.style.getPropertyValue(name));
    };
    return [...new Set(gone)].filter((text) => text.trim() && says(text)).sort((a, b) => b.length - a.length)[0];
  }

  function restore(element, style) {
    if (style !== undefined) element.setAttribute("style", style);
    else if (element.localName === "span" && element.attributes.length === 1) ground.unwrap(element);
    else element.removeAttribute("style");
  }

  // Before anyone else gives styles to what was typed.
  for (const name of ["input", "compositionend"]) window.addEventListener(name, (event) => {
    if (!event.isComposing) clear();
  }, true);

  return {expect};
})();
