// Bold and the like, colours and sizes: on the words that are selected, by elements of their own and nothing around them.
"use strict";
const inline = (() => {
  const {article, isText, isElement, isAtom, isBlock, isInline, isPlain, isBlank, element} = ground;

  // tags: the elements that say it by themselves. on: of the computed value.
  const MARKS = {
    bold: {tag: "strong", tags: ["b", "strong"], property: "font-weight", off: "normal", on: (value) => parseInt(value, 10) >= 600},
    italic: {tag: "em", tags: ["i", "em", "cite", "dfn", "var"], property: "font-style", off: "normal", on: (value) => /^(italic|oblique)/.test(value)},
    underline: {line: "underline", tags: ["u", "ins"], property: "text-decoration"},
    strike: {line: "line-through", tags: ["s", "strike", "del"], property: "text-decoration"},
  };
  const LINES = ["text-decoration", "text-decoration-line"];
  const isLeafSpan = (node) => node.localName === "span" && node.hasAttribute("leaf");
  const parentOf = (leaf) => (isElement(leaf) && !isAtom(leaf) && leaf.localName !== "br" && leaf.localName !== "img" ? leaf : leaf.parentElement);

  function* ancestors(node) {  // the inline elements around a leaf, innermost first
    for (let at = node.parentNode; at !== article() && isInline(at); at = at.parentNode) yield at;
  }

  // ---- what is on

  function has(mark, leaf) {
    if (!mark.line) return mark.on(getComputedStyle(parentOf(leaf))[mark.property]);
    for (let at = parentOf(leaf); at && at !== article(); at = at.parentElement) {
      const style = getComputedStyle(at);
      if (style.textDecorationLine.includes(mark.line)) return true;
      if (style.display.startsWith("inline-")) return false;  // lines end at such boxes
    }
    return false;
  }

  const words = (leaves) => leaves.filter((leaf) => isText(leaf) && !isBlank(leaf.data));
  const isOn = (mark, leaves) => {
    const found = words(leaves);
    return found.length ? found.every((leaf) => has(mark, leaf)) : leaves.length > 0 && leaves.every((leaf) => has(mark, leaf));
  };

  // ---- taking away

  const declares = (mark, node) => (mark.line
    ? LINES.some((name) => declarations.get(node, name).split(/\s+/).includes(mark.line))
    : !!declarations.get(node, mark.property) && mark.on(getComputedStyle(node)[mark.property]));
  const bears = (mark, node) => mark.tags.includes(node.localName) || declares(mark, node);

  function strip(mark, node) {  // the mark from one element; gives what is left of it, or null
    if (mark.line) for (const name of LINES) unline(node, name, mark.line);
    else declarations.unset(node, mark.property);
    if (mark.tags.includes(node.localName)) {
      if (!isPlain(node)) return ground.renamed(node, "span");
      ground.unwrap(node);
      return null;
    }
    return tidied(node);
  }

  function unline(node, name, line) {
    const value = declarations.get(node, name);
    const left = value.split(/\s+/).filter((word) => word !== line);
    if (left.length === value.split(/\s+/).length) return;
    if (left.some((word) => /^(underline|overline|line-through)$/.test(word))) declarations.set(node, name, left.join(" "));
    else declarations.unset(node, name);
  }

  function tidied(node) {  // a span that says nothing any more goes
    if ((node.localName !== "span" && node.localName !== "font") || !isPlain(node)) return node;
    ground.unwrap(node);
    return null;
  }

  // Take `wanted` elements from around the leaves: those that reach further are split, their other parts stay as they are.
  function lift(leaves, wanted, take) {
    leaves.forEach((leaf, at) => {
      for (;;) {
        const bearing = leaf.isConnected ? [...ancestors(leaf)].find(wanted) : null;
        if (!bearing) return;
        let last = at;
        while (last + 1 < leaves.length && bearing.contains(leaves[last + 1])) last += 1;
        ground.splitBefore(bearing, leaf);
        ground.splitAfter(bearing, leaves[last]);
        const left = take(bearing);
        if (left && wanted(left)) return;
      }
    });
  }

  function turnOff(mark, leaves) {
    lift(leaves, (node) => bears(mark, node), (node) => strip(mark, node));
    const still = leaves.filter((leaf) => has(mark, leaf));
    if (!still.length) return;
    if (mark.line) pushDown(mark, still);
    else for (const group of groups(still)) cover(group, mark.property, mark.off);
  }

  function pushDown(mark, leaves) {  // a line of a whole block: from the block to all of its words but these
    const set = new Set(leaves);
    for (const leaf of leaves) {
      for (let at = parentOf(leaf); at && at !== article(); at = at.parentElement) {
        if (!isBlock(at) || !declares(mark, at)) continue;
        const others = chosen.leaves(chosen.inside(at)).filter((each) => !set.has(each));
        for (const name of LINES) unline(at, name, mark.line);
        turnOn(mark, others);
      }
    }
  }

  // ---- putting on

  const wrapper = (mark) => (mark.tag ? element(mark.tag) : element("span", `${mark.property}: ${mark.line};`));

  function turnOn(mark, leaves) {
    for (const node of wholes(leaves)) if (node.isConnected && bears(mark, node)) strip(mark, node);
    for (const group of groups(leaves.filter((leaf) => !has(mark, leaf)))) {
      const only = group.length === 1 && mark.line && isElement(group[0]) && isPainted(group[0]) ? group[0] : null;
      if (only) addLine(only, mark.line);
      else joined(ground.wrap(group, wrapper(mark)));
    }
  }

  const isPainted = (node) => node.localName === "span" && !isLeafSpan(node) && LINES.some((name) => declarations.get(node, name));

  function addLine(node, line) {
    const name = LINES.find((each) => declarations.get(node, each));
    declarations.set(node, name, `${declarations.get(node, name)} ${line}`);
  }

  function joined(made) {  // with equal neighbours
    const equal = (one, other) => one && other && isElement(one) && isElement(other) && one.cloneNode(false).isEqualNode(other.cloneNode(false));
    if (equal(made.previousSibling, made)) {
      const before = made.previousSibling;
      ground.move(made, before);
      made.remove();
      made = before;
    }
    if (equal(made, made.nextSibling)) {
      const after = made.nextSibling;
      ground.move(after, made);
      after.remove();
    }
  }

  // Inline elements that lie wholly in the selection, innermost first.
  function wholes(leaves) {
    const set = new Set(leaves);
    const found = [];
    for (const leaf of leaves) {
      for (let at = leaf; ;) {
        const parent = at.parentNode;
        if (parent === article() || !isInline(parent) || parent.lastChild !== at || set.has(parent)) break;
        if (![...parent.childNodes].every((child) => set.has(child) || (isText(child) && !child.data))) break;
        set.add(parent);
        found.push(parent);
        at = parent;
      }
    }
    return found;
  }

  // Neighbouring leaves as lists of nodes to wrap: whole elements rather than their parts, but within links and leaf spans.
  function groups(leaves) {
    const whole = new Set(wholes(leaves).filter((node) => node.localName !== "a" && !isLeafSpan(node)));
    const units = [];
    for (const leaf of leaves) {
      let top = leaf;
      while (whole.has(top.parentNode)) top = top.parentNode;
      if (units.at(-1) !== top) units.push(top);
    }
    const found = [];
    for (const unit of units) {
      const last = found.at(-1);
      if (last && behind(last.at(-1)) === unit) last.push(unit);
      else found.push([unit]);
    }
    return found.map(trimmed).filter((group) => group.length);
  }

  function behind(node) {
    let at = node.nextSibling;
    while (at && isText(at) && !at.data) at = at.nextSibling;
    return at;
  }

  function trimmed(group) {  // breaks and pictures at the edges have no use for it
    const says = (node) => (isText(node) ? true : node.textContent !== "");
    let [from, to] = [0, group.length];
    while (from < to && !says(group[from])) from += 1;
    while (to > from && !says(group[to - 1])) to -= 1;
    return group.slice(from, to);
  }

  // ---- colours, sizes

  const FONT = {color: "color", "font-size": "size", "font-family": "face"};  // attributes of <font>
  const probe = document.createElement("span");

  function normal(property, value) {  // as computed styles spell it; "" for what is none
    probe.setAttribute("style", "");
    probe.style.setProperty(property, value);
    return probe.style.getPropertyValue(property);
  }

  const isGiven = (property, node) => !!declarations.get(node, property) || (node.localName === "font" && node.hasAttribute(FONT[property] || "-"));

  function unset(property, node) {
    declarations.unset(node, property);
    if (node.localName === "font" && FONT[property]) node.removeAttribute(FONT[property]);
    return tidied(node);
  }

  function cover(group, property, value) {
    const only = group.length === 1 && isElement(group[0]) && group[0].localName === "span" && !isLeafSpan(group[0]) ? group[0] : null;
    if (only) declarations.set(only, property, value);
    else joined(ground.wrap(group, element("span", `${property}: ${value};`)));
  }

  function give(property, value, leaves) {
    for (const node of wholes(leaves)) if (node.isConnected && isGiven(property, node)) unset(property, node);
    if (!value) return lift(leaves, (node) => isGiven(property, node), (node) => unset(property, node));
    const wanted = normal(property, value);
    const differs = (leaf) => getComputedStyle(parentOf(leaf))[property] !== wanted;
    for (const group of groups(leaves.filter((leaf) => isText(leaf) || leaf.localName === "br").filter(differs))) cover(group, property, value);
    return undefined;
  }

  // ---- for all

  // Do it to what is selected and leave that selected; without a selection, to what is typed next.
  function apply(deed, next) {
    const range = chosen.range();
    if (range.collapsed) return typing.will(next);
    const leaves = chosen.cut(range);
    if (!leaves.length) return undefined;
    const [first, last] = [leaves[0], leaves.at(-1)];
    deed(leaves);
    chosen.around(first, last);
    getSelection().getRangeAt(0).commonAncestorContainer.normalize();
    return undefined;
  }

  function toggle(name) {
    const mark = MARKS[name];
    const set = (leaves, on) => (on ? turnOn : turnOff)(mark, leaves);
    apply((leaves) => set(leaves, !isOn(mark, leaves)), {name, flip: true, deed: set});
  }

  function style(property, value) {
    if (value && !normal(property, value)) return {refused: "value"};
    apply((leaves) => give(property, value, leaves), {name: property, value, deed: (leaves, wanted) => give(property, wanted, leaves)});
    return undefined;
  }

  for (const name of Object.keys(MARKS)) command.add(name, () => toggle(name));
  command.add("color", (value) => style("color", value || ""));
  command.add("background", (value) => style("background-color", value || ""));
  command.add("size", (value) => style("font-size", value ? (typeof value === "number" ? `${value}px` : value) : ""));

  // Keys that the browser takes for itself: its own bold would write the styles of the sections around anew.
  const KEYS = {formatBold: "bold", formatItalic: "italic", formatUnderline: "underline", formatStrikeThrough: "strike"};
  document.addEventListener("beforeinput", (event) => {
    const name = KEYS[event.inputType];
    if (!name || !ground.inside(event.target)) return;
    event.preventDefault();
    if (typeof view === "object") view.run(name);
    else commands[name]();
  }, true);

  return {MARKS, has, isOn, words, parentOf, lift, tidied, isLeafSpan, turnOff, give, groups};
})();
