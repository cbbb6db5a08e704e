// What is selected as a whole gets a ring, drawn over the article and no part of it; that of a picture has a corner to pull.
"use strict";
const ring = (() => {
  const LEAST = 24;  // px a picture can be pulled to
  const frame = document.createElement("i");
  const corner = document.createElement("b");
  const size = document.createElement("span");
  const paper = document.getElementById("paper") || document.body;  // it scrolls with the article and is cut off where that is
  let pull = null, asked = 0;

  function make() {
    frame.setAttribute("aria-hidden", "true");
    frame.setAttribute("style", "position: absolute; z-index: 9; pointer-events: none; box-sizing: border-box; border: 2px solid " +
      "var(--accent, #0a9a50); border-radius: 3px;");
    corner.setAttribute("style", "position: absolute; right: -7px; bottom: -7px; width: 12px; height: 12px; pointer-events: auto; " +
      "cursor: nwse-resize; background: #fff; border: 2px solid var(--accent, #0a9a50); border-radius: 3px; box-sizing: border-box;");
    size.setAttribute("style", "position: absolute; left: 6px; bottom: 6px; padding: 1px 6px; border-radius: 4px; " +
      "background: rgba(0, 0, 0, 0.72); color: #fff; font: 12px/18px sans-serif;");
    frame.append(corner, size);
    paper.append(frame);
  }

  function held() {
    const node = chosen.held();
    return node && (node.localName === "img" || sections.isSection(node) || ground.isAtom(node)) ? node : null;
  }

  function draw() {
    asked = 0;
    const node = held();
    if (!frame.isConnected) make();
    frame.style.display = node ? "" : "none";
    if (!node) return;
    const box = node.getBoundingClientRect();
    const origin = paper.getBoundingClientRect();
    const isPicture = node.localName === "img";
    const gap = isPicture ? 0 : 3;
    const width = pull ? pull.width : box.width;
    put(box.left - gap - origin.left, box.top - gap - origin.top, width + 2 * gap, (pull ? (width * box.height) / (box.width || 1) : box.height) + 2 * gap);
    size.style.display = isPicture ? "" : "none";
    corner.style.display = isPicture && ground.article().isContentEditable ? "" : "none";
    if (isPicture) size.textContent = `${Math.round(width)} px · ${share(node, width)} %`;
  }

  function put(left, top, width, height) {
    for (const [name, value] of Object.entries({left, top, width, height})) frame.style.setProperty(name, `${value}px`);
  }

  function share(image, width) {  // of the line it stands in
    const block = (ground.blockOf(image) || ground.article());
    const style = getComputedStyle(block);
    const line = block.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
    return Math.min(100, Math.max(1, Math.round((100 * width) / (line || 1))));
  }

  function refresh() {
    asked ||= requestAnimationFrame(draw);
  }

  corner.addEventListener("pointerdown", (event) => {
    event.preventDefault();
    pull = {image: held(), from: event.clientX, start: held().getBoundingClientRect().width, width: 0};
    pull.width = pull.start;
    corner.setPointerCapture(event.pointerId);
  });
  corner.addEventListener("pointermove", (event) => {
    if (!pull) return;
    pull.width = Math.max(LEAST, pull.start + event.clientX - pull.from);
    refresh();
  });
  corner.addEventListener("pointerup", () => {
    const {image, width, start} = pull;
    pull = null;
    if (image.isConnected && Math.abs(width - start) > 2) {
      const wanted = `${share(image, width)}%`;
      if (typeof view === "object") view.run("pictureWidth", wanted);
      else commands.pictureWidth(wanted);
    }
    refresh();
  });
  corner.addEventListener("pointercancel", () => { pull = null; refresh(); });

  // A click on a picture or a card selects it, of either button; keys and menu then work on it.
  for (const kind of ["click", "contextmenu"]) document.addEventListener(kind, ({target}) => {
    if (!(target instanceof Element) || !ground.inside(target) || target === ground.article()) return;
    const atom = target.localName === "img" ? target : ground.atomOf(target);
    if (atom) chosen.element(atom);
  }, true);
  document.addEventListener("selectionchange", refresh);
  document.addEventListener("scroll", refresh, true);
  addEventListener("resize", refresh);
  new MutationObserver(refresh).observe(ground.article(), {subtree: true, childList: true, attributeFilter: ["style", "width"]});

  return {refresh, held, share};
})();
