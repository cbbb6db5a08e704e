// What the toolbar shows of the selection, as JSON: see wego_desktop/ui/articles/state.py for what it means.
"use strict";
const state = (() => {
  const {closest, article} = ground;
  const MOST = 200;  // leaves of a long selection that are looked at

  function sample(range) {
    const found = [];
    for (const node of chosen.nodes(range)) {
      if (ground.isText(node) && ground.isLeaf(node) && !ground.isBlank(node.data)) found.push(node);
      if (found.length >= MOST) break;
    }
    return found;
  }

  function hex(colour) {
    const parts = (colour.match(/[\d.]+/g) || []).map(Number);
    if (parts.length > 3 && parts[3] === 0) return "";
    return `#${parts.slice(0, 3).map((part) => Math.round(part).toString(16).padStart(2, "0")).join("")}`;
  }

  function common(leaves, read, other) {  // what all of them have
    const values = new Set(leaves.map(read));
    return values.size === 1 ? [...values][0] : other;
  }

  const style = (node) => getComputedStyle(inline.parentOf(node));
  const pixels = (value) => Math.round(parseFloat(value) * 10) / 10;

  function words(leaves, collapsed) {
    const on = (name) => (collapsed ? typing.asked(name) : undefined) ?? (leaves.length > 0 && leaves.every((leaf) => inline.has(inline.MARKS[name], leaf)));
    const asked = (name) => (collapsed ? typing.asked(name) : undefined) || "";
    return {
      bold: on("bold"), italic: on("italic"), underline: on("underline"), strike: on("strike"),
      color: asked("color") || common(leaves, (leaf) => hex(style(leaf).color), ""),
      background: asked("background-color") || common(leaves, (leaf) => hex(style(leaf).backgroundColor), ""),
      size: pixels(asked("font-size") || common(leaves, (leaf) => style(leaf).fontSize, "0")) || 0,
    };
  }

  const SIDES = {start: "left", "-webkit-auto": "left", end: "right", "-webkit-center": "center", "-webkit-left": "left", "-webkit-right": "right"};

  function paragraph(node) {
    const block = ground.blockOf(node) || article();
    const found = getComputedStyle(block);
    const heading = closest(node, "h1", "h2", "h3", "h4", "h5", "h6");
    const size = parseFloat(found.fontSize) || 16;
    return {
      block: heading ? heading.localName : "p",
      align: SIDES[found.textAlign] || found.textAlign,
      lineHeight: found.lineHeight === "normal" ? 0 : Math.round((100 * parseFloat(found.lineHeight)) / size) / 100,
      firstLine: parseFloat(found.textIndent) > 0,
      list: closest(node, "li") ? closest(node, "ul", "ol")?.localName || "" : "",
      quote: !!closest(node, "blockquote"),
      table: table(node),
    };
  }

  function table(node) {
    const cell = closest(node, "td", "th");
    const found = cell && closest(cell, "table");
    if (!found) return null;
    const cells = grid.of(found);
    const place = grid.place(cells, cell);
    return place && {rows: cells.length, columns: grid.width(cells), row: place.row, column: place.column};
  }

  function picture() {
    const image = pictures.one();
    if (!image) return null;
    const real = (name) => (typeof addresses === "object" ? addresses.real(image.getAttribute(name)) : image.getAttribute(name));
    return {
      n: ground.number(image),
      address: image.getAttribute("data-src") || real("src") || "",
      width: declarations.get(image, "width"),
      shown: Math.round(image.getBoundingClientRect().width),
      caption: pictures.captionOf(image)?.textContent || "",
      link: closest(image, "a")?.getAttribute("href") || "",
    };
  }

  function calm(reason) {
    return {editable: false, refused: reason};
  }

  return () => {
    const range = chosen.range();
    if (!range) return calm("nothing");
    const node = chosen.node();
    const held = ring.held();
    if (!held && (ground.atomOf(range.startContainer) || ground.atomOf(range.endContainer))) return calm("drawing");
    const leaves = range.collapsed ? [node] : sample(range);
    const anchor = closest(node, "a");
    return {
      editable: true,
      empty: range.collapsed,
      ...words(leaves, range.collapsed),
      ...paragraph(node),
      link: anchor ? anchor.getAttribute("href") || "" : "",
      text: range.collapsed ? (anchor?.textContent || "").slice(0, 80) : leaves.slice(0, 8).map((leaf) => leaf.data).join("").slice(0, 80),
      picture: picture(),
      section: held && held.localName !== "img" ? held.localName : "",
    };
  };
})();
state.told = () => JSON.stringify(state());
