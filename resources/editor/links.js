// Links, around words and around pictures.
"use strict";
(() => {
  const {closest, element, isText} = ground;

  function link({href, text}) {
    const address = (href || "").trim();
    if (!address) return commands.unlink();
    const range = chosen.range();
    const held = chosen.held();
    if (held && held.localName === "img") return commands.pictureLink(address);
    if (range.collapsed) return atCaret(range, address, text);
    const leaves = chosen.cut(range);
    if (!leaves.length) return undefined;
    const [first, last] = [leaves[0], leaves.at(-1)];
    const present = new Set(leaves.map((leaf) => closest(leaf, "a")));
    if (present.size === 1 && !present.has(null)) [...present][0].setAttribute("href", address);
    else {
      inline.lift(leaves, (node) => node.localName === "a", opened);
      for (const group of inline.groups(leaves)) ground.wrap(group, anchor(address));
    }
    chosen.around(first, last);
    return undefined;
  }

  function anchor(address) {
    const made = element("a");
    made.setAttribute("href", address);
    return made;
  }

  function opened(node) {
    ground.unwrap(node);
    return null;
  }

  function atCaret(range, address, text) {
    const present = closest(range.startContainer, "a");
    if (present) {
      present.setAttribute("href", address);
      return undefined;
    }
    const made = anchor(address);
    made.textContent = text || address;
    return inserting.inlines([made]);
  }

  function unlink() {
    const back = chosen.kept();
    const range = chosen.range();
    const leaves = range.collapsed ? [] : chosen.leaves(range);
    const found = new Set([range.startContainer, ...leaves].map((node) => closest(node, "a")).filter(Boolean));
    for (const node of found) ground.unwrap(node);
    back();
    if (!range.collapsed && leaves.length && leaves.every(isText)) getSelection().getRangeAt(0).commonAncestorContainer.normalize();
  }

  command.add("link", link);
  command.add("unlink", unlink);
})();
