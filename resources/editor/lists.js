// Lists. A paragraph becomes an item as it is, within <li>; leaving the list it stands there as it was.
"use strict";
(() => {
  const {closest, element} = ground;
  const KINDS = {ul: "disc", ol: "decimal"};
  const isList = (node) => node && (node.localName === "ul" || node.localName === "ol");

  function made(kind) {  // as WeChat's own console writes them
    const list = element(kind);
    list.setAttribute("class", "list-paddingleft-1");
    list.setAttribute("style", `list-style-type: ${KINDS[kind]};`);
    return list;
  }

  function items(blocks) {
    return [...new Set(blocks.map((block) => closest(block, "li")).filter((item) => item && isList(item.parentNode)))];
  }

  function list(kind) {
    const back = chosen.kept();
    const blocks = chosen.paragraphs();
    const mine = items(blocks);
    const loose = blocks.filter((block) => !closest(block, "li"));
    if (loose.length) for (const row of ground.rows(loose)) gather(row, kind);
    else if (mine.every((item) => item.parentNode.localName === kind)) for (const item of mine) leave(item);
    else for (const parent of new Set(mine.map((item) => item.parentNode))) turn(parent, kind);
    back();
  }

  function gather(row, kind) {
    const before = row[0].previousElementSibling;
    const list = made(kind);
    row[0].before(list);
    for (const block of row) {
      const item = element("li");
      item.append(block);
      list.append(item);
    }
    if (before && before.cloneNode(false).isEqualNode(list.cloneNode(false)) && before.nextSibling === list) {
      ground.move(list, before);
      list.remove();
    }
  }

  function turn(list, kind) {
    if (list.localName === kind) return;
    const type = declarations.get(list, "list-style-type");
    const made = ground.renamed(list, kind);
    if (type) declarations.set(made, "list-style-type", KINDS[kind]);
  }

  // One item out of its list: to the level above, or out of all of them.
  function leave(item) {
    const list = item.parentNode;
    const rest = ground.splitAfter(list, item);
    const outer = closest(list.parentNode, "li");
    if (outer && outer === list.parentNode) {
      outer.after(item);
      if (rest) item.append(rest);
    } else {
      ground.paragraphs(item);
      if (!item.firstChild) item.append(element("p"));
      const last = item.lastChild;
      list.after(item);
      ground.unwrap(item);
      ground.keepsLine(last);
    }
    if (!list.querySelector("li")) list.remove();
  }

  function nest(steps) {
    const back = chosen.kept();
    const mine = items(chosen.paragraphs());
    for (const item of steps < 0 ? mine.reverse() : mine) (steps < 0 ? leave : deepen)(item);
    back();
  }

  function deepen(item) {
    const before = item.previousElementSibling;
    if (!before || before.localName !== "li") return;
    const inner = isList(before.lastElementChild) ? before.lastElementChild : before.appendChild(item.parentNode.cloneNode(false));
    inner.append(item);
  }

  command.add("list", list);
  command.add("nest", nest);
})();
