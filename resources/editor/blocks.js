// Paragraphs as wholes: what kind they are, how they stand on the page. Attributes are kept, styles change as text.
"use strict";
(() => {
  const {closest, element, isSplittable} = ground;
  const SIZES = {h1: "24px", h2: "20px", h3: "18px", h4: "16px"};
  const QUOTE = "margin: 16px 0; padding: 12px 16px; border-left: 4px solid rgb(142, 189, 140); background-color: rgb(240, 245, 240);";
  const STEP = 2;  // em of one indentation

  const isHeading = (node) => /^h[1-6]$/.test(node.localName);

  function each(deed) {
    const back = chosen.kept();
    for (const block of chosen.paragraphs()) deed(block);
    back();
  }

  // ---- kinds

  // A paragraph that may get another name, or a new one within a cell, a list item or a box.
  function own(block) {
    if (block.localName === "p" || isHeading(block)) return block;
    const [found] = ground.paragraphs(block);
    return found || null;
  }

  function undress(block) {  // of what made it a heading
    if (SIZES[block.localName] === declarations.get(block, "font-size")) declarations.unset(block, "font-size", "font-weight");
  }

  function become(name) {
    each((block) => {
      if (name === "p" && !isHeading(block)) return;
      const mine = block.localName === "pre" ? null : own(block);
      if (!mine) return;
      undress(mine);
      const made = ground.renamed(mine, name);
      if (!SIZES[name]) return;
      declarations.set(made, "font-size", SIZES[name]);
      declarations.set(made, "font-weight", "bold");
    });
  }

  command.add("paragraph", () => become("p"));
  command.add("heading", (level) => become(`h${Math.min(4, Math.max(1, Number(level) || 1))}`));

  // ---- how they stand

  const inherited = (value) => ({start: "left", "-webkit-auto": "left", end: "right"}[value] || value);

  function align(side) {
    const back = chosen.kept();
    const blocks = chosen.paragraphs();
    const computed = (node) => inherited(getComputedStyle(node).textAlign);
    const found = blocks.map((block) => [block, declarations.get(block, "text-align"), computed(block), computed(block.parentElement)]);
    for (const [block, before, now, above] of found) {  // all is read before anything changes: a style read anew takes its time
      if (before && before !== side && above === side) declarations.unset(block, "text-align");
      else if (before ? before !== side : now !== side) declarations.set(block, "text-align", side);
    }
    back();
  }

  function lineHeight(value) {
    each((block) => (value ? declarations.set(block, "line-height", String(value)) : declarations.unset(block, "line-height")));
  }

  function firstLine() {
    const on = chosen.paragraphs().every((block) => parseFloat(getComputedStyle(block).textIndent) > 0);
    each((block) => {
      if (!on) declarations.set(block, "text-indent", "2em");
      else {
        declarations.unset(block, "text-indent");
        if (parseFloat(getComputedStyle(block).textIndent) > 0) declarations.set(block, "text-indent", "0");
      }
    });
  }

  function indent(steps) {
    if (closest(chosen.node(), "li")) return commands.nest(steps);
    each((block) => {
      const now = declarations.get(block, "margin-left");
      const isEm = !now || /em$/.test(now);
      const size = parseFloat(getComputedStyle(block).fontSize) || 16;
      const left = (isEm && now ? parseFloat(now) : parseFloat(getComputedStyle(block).marginLeft) / (isEm ? size : 1)) || 0;
      const wanted = Math.max(0, left + steps * STEP * (isEm ? 1 : size));
      if (wanted) declarations.set(block, "margin-left", `${+wanted.toFixed(2)}${isEm ? "em" : "px"}`);
      else declarations.unset(block, "margin-left");
    });
    return undefined;
  }

  command.add("align", align);
  command.add("lineHeight", lineHeight);
  command.add("firstLine", firstLine);
  command.add("indent", () => indent(1));
  command.add("outdent", () => indent(-1));

  // ---- quotes

  // Each block as one that may be wrapped with its neighbours; a box keeps its border, and its words get a paragraph.
  function movable(block) {
    return isSplittable(block) || ground.isEmpty(block) ? block : ground.paragraphs(block)[0] || null;
  }

  function rows(blocks) {  // neighbours together
    const found = [];
    for (const block of blocks.map(movable).filter(Boolean)) {
      const last = found.at(-1);
      if (last && last.at(-1).nextElementSibling === block && !strayText(last.at(-1), block)) last.push(block);
      else found.push([block]);
    }
    return found;
  }

  function strayText(from, to) {
    for (let at = from.nextSibling; at !== to; at = at.nextSibling) if (ground.isText(at) && !ground.isBlank(at.data)) return true;
    return false;
  }

  function quote() {
    const back = chosen.kept();
    const blocks = chosen.paragraphs();
    const quotes = new Set(blocks.map((block) => closest(block, "blockquote")));
    if (!quotes.has(null)) for (const each of quotes) open(each);
    else for (const row of rows(blocks.filter((block) => !closest(block, "blockquote")))) ground.wrap(row, element("blockquote", QUOTE));
    back();
  }

  function open(block) {  // its paragraphs stand where it was
    ground.paragraphs(block);
    ground.unwrap(block);
  }

  command.add("quote", quote);

  // ---- without format

  const TEXT_PROPERTIES = ["color", "background-color", "font-size", "font-family", "font-weight", "font-style", "letter-spacing",
    "text-decoration", "text-decoration-line", "text-shadow", "word-spacing", "font"];
  const BLOCK_PROPERTIES = [...TEXT_PROPERTIES, "text-align", "line-height", "text-indent"];
  const TAGS = new Set(["b", "strong", "i", "em", "u", "ins", "s", "strike", "del", "font", "big", "small", "mark", "sub", "sup", "code", "tt"]);

  const isDressed = (node) => TAGS.has(node.localName) || TEXT_PROPERTIES.some((name) => declarations.get(node, name));

  function undressed(node) {
    declarations.unset(node, ...TEXT_PROPERTIES);
    if (!TAGS.has(node.localName)) return inline.tidied(node);
    if (ground.isPlain(node) || node.localName === "font") ground.unwrap(node);
    else ground.renamed(node, "span");
    return null;
  }

  function clear() {
    const blocks = chosen.paragraphs();
    const back = chosen.kept();
    const range = chosen.range();
    const {collapsed} = range;
    const leaves = !collapsed ? chosen.cut(range) : blocks.length ? chosen.leaves(chosen.inside(blocks[0])) : [];
    const ends = [leaves[0], leaves.at(-1)];
    const set = new Set(leaves);
    const whole = (block) => collapsed || chosen.leaves(chosen.inside(block)).every((leaf) => set.has(leaf));
    const dressed = blocks.filter((block) => /^(p|h[1-6]|li|pre)$/.test(block.localName) && whole(block));
    inline.lift(leaves, isDressed, undressed);
    for (const block of dressed) {
      declarations.unset(block, ...BLOCK_PROPERTIES);
      if (isHeading(block)) ground.renamed(block, "p");
    }
    if (collapsed || !leaves.length) back();
    else chosen.around(...ends);
  }

  command.add("clearFormat", clear);

  ground.rows = rows;
  ground.opened = open;
})();
