// Pictures: put in, made wider or narrower, captioned, exchanged, given a link. What WeChat noted on one stays with it.
"use strict";
const pictures = (() => {
  const {closest, element, blockOf, isElement} = ground;
  const CAPTION = {"text-align": "center", "font-size": "14px", color: "rgb(136, 136, 136)"};
  // What described the bytes of the picture that was there; the rest of its attributes is how it stands.
  const OF_THE_BYTES = ["data-src", "data-ratio", "data-w", "data-s", "data-type", "data-fileid", "data-imgfileid", "data-aistatus",
    "data-backw", "data-backh", "data-croporisrc", "data-cropx1", "data-cropx2", "data-cropy1", "data-cropy2", "data-cropselx1",
    "data-cropselx2", "data-cropsely1", "data-cropsely2", "data-original", "srcset", "crossorigin"];

  function one() {  // the one that is selected, or the only one in the selection
    const held = chosen.held();
    if (held) return held.localName === "img" ? held : only(held.querySelectorAll("img"));
    const range = chosen.range();
    if (!range || range.collapsed) return null;
    return only(chosen.leaves(range).filter((leaf) => leaf.localName === "img"));
  }

  const only = (found) => (found.length === 1 ? found[0] : null);

  function measured(image, {width, height}) {
    if (!(width > 0 && height > 0)) return;
    image.setAttribute("data-ratio", String(+(height / width).toFixed(6)));
    image.setAttribute("data-w", String(Math.round(width)));
  }

  function made(given) {
    const image = element("img");
    image.setAttribute("src", given.address);
    measured(image, given);
    image.setAttribute("style", "max-width: 100%; height: auto;");
    if (given.alt) image.setAttribute("alt", given.alt);
    return image;
  }

  function insert(given) {
    const paragraph = element("p", "text-align: center;");
    const image = paragraph.appendChild(made(given));
    const rest = inserting.blocks([paragraph]);
    inserting.after(paragraph, rest);
    chosen.element(image);
  }

  function change(deed) {
    const image = one();
    if (!image) return {refused: "no picture"};
    const result = deed(image);
    chosen.element(image);
    return result;
  }

  function width(wanted) {
    return change((image) => {
      if (!wanted) return declarations.unset(image, "width");
      const value = typeof wanted === "number" ? `${wanted}px` : wanted;
      if (!/^\d+(\.\d+)?(%|px|em|vw)$/.test(value)) return {refused: "value"};
      const height = declarations.get(image, "height");
      declarations.set(image, "width", value);
      if (height !== "auto") declarations.set(image, "height", "auto");
      return undefined;
    });
  }

  // ---- captions

  const holder = (image) => {  // the block the picture stands in, as far as it stands there alone
    const block = blockOf(image);
    return block && !/^(td|th|li)$/.test(block.localName) && !ground.holdsBlocks(block) ? block : null;
  };

  function captionOf(image) {
    const next = holder(image)?.nextElementSibling;
    const own = next && next.localName === "p" && !next.querySelector("img") &&
      Object.entries(CAPTION).every(([name, value]) => declarations.get(next, name) === value);
    return own ? next : null;
  }

  function caption(text) {
    return change((image) => {
      const present = captionOf(image);
      const words = String(text ?? "").trim();
      if (!words) present?.remove();
      else if (present) present.textContent = words;
      else place(image).after(written(words));
    });
  }

  function place(image) {  // what the caption comes after; a picture within words gets a paragraph of its own
    const found = holder(image);
    if (found && !found.textContent.trim()) return found;
    const run = ground.closest(image, "a") || image;
    const block = found && ground.isSplittable(found) ? found : null;
    if (!block) return ground.wrap([run], element("p"));
    ground.splitAfter(block, run);
    return block;
  }

  function written(words) {
    const made = element("p", Object.entries(CAPTION).map(([name, value]) => `${name}: ${value};`).join(" "));
    made.textContent = words;
    return made;
  }

  // ---- another one, a link

  function replace(given) {
    const wanted = typeof given === "string" ? {address: given} : given;
    return change((image) => {
      for (const name of OF_THE_BYTES) image.removeAttribute(name);
      image.setAttribute("src", wanted.address);
      measured(image, wanted);
    });
  }

  function link(href) {
    return change((image) => {
      const address = String(href ?? "").trim();
      const present = closest(image, "a");
      if (present && address) present.setAttribute("href", address);
      else if (present) ground.unwrap(present);
      else if (address) {
        const made = element("a");
        made.setAttribute("href", address);
        ground.wrap([image], made);
      }
    });
  }

  command.add("insertPicture", insert);
  command.add("pictureWidth", width);
  command.add("pictureCaption", caption);
  command.add("replacePicture", replace);
  command.add("pictureLink", link);

  return {one, captionOf};
})();
