// Pictures in the page have addresses of our own scheme, wego://<nonce>/<number>/<real address>, which the app serves.
// The text of the article knows nothing of that: `plain` gives innerHTML back as it would be with the real ones.
"use strict";
const addresses = (() => {
  const base = `wego://${location.host}/`;
  const numbers = new Map();  // kind and raw text -> number
  const entries = [];  // number -> {kind, raw, serialized}
  const probe = document.implementation.createHTMLDocument("").createElement("i");
  const URLS = /url\(\s*("[^"]*"|'[^']*'|[^)"']*)\s*\)/gi;
  const OURS = new RegExp(
    ` src="${base}(\\d+)/[^"]*"|url\\((?:&quot;|')?${base}(\\d+)/[^"&')]*(?:&quot;|')?\\)|${base}(\\d+)/[^"&')\\s<]*`, "g");

  function serialized(raw) {  // as innerHTML writes it within an attribute
    probe.setAttribute("a", raw);
    return probe.outerHTML.slice('<i a="'.length, -'"></i>'.length);
  }

  // kinds: "own" an attribute, "added" a src beside data-src, "style" a whole url( )
  function ours(kind, raw, url) {
    const key = `${kind} ${raw}`;
    if (!numbers.has(key)) {
      numbers.set(key, entries.length);
      entries.push({kind, raw, serialized: serialized(raw)});
    }
    return `${base}${numbers.get(key)}/${encodeURIComponent(url).replace(/['()]/g, (odd) => "%" + odd.charCodeAt(0).toString(16))}`;
  }

  function entryOf(value) {
    return value && value.startsWith(base) ? entries[parseInt(value.slice(base.length), 10)] : undefined;
  }

  function isShownAsIs(url) {  // fragments name parts of the document, data needs no fetching
    return !url || /^\s*(#|data:)/i.test(url) || url.startsWith(base);
  }

  function dressAttribute(element, name) {
    const url = element.getAttribute(name);
    if (!isShownAsIs(url)) element.setAttribute(name, ours("own", url, url.trim()));
  }

  function dressImage(image) {
    const lazy = image.getAttribute("data-src");
    const known = entryOf(image.getAttribute("src"));
    if (known && known.kind === "added") {
      if (known.raw === lazy) return;
      image.removeAttribute("src");
    }
    if (image.hasAttribute("src")) dressAttribute(image, "src");
    else if (lazy) image.setAttribute("src", ours("added", lazy, lazy.trim()));
  }

  function unquoted(raw) {
    return raw.replace(/^\s*["']?|["']?\s*$/g, "").replace(/\\([0-9a-f]{1,6})\s?/gi, (_, code) => {
      const point = parseInt(code, 16);
      return point <= 0x10ffff ? String.fromCodePoint(point) : "";
    });
  }

  function dressStyle(element) {
    const style = element.getAttribute("style");
    const shown = style.replace(URLS, (whole) => {
      const url = unquoted(whole.slice("url(".length, -1));
      return isShownAsIs(url) ? whole : `url(${ours("style", whole, url)})`;
    });
    if (shown !== style) element.setAttribute("style", shown);
  }

  // Give all pictures below root an address of ours; twice is as good as once.
  function dress(root) {
    for (const image of root.querySelectorAll("img")) dressImage(image);
    for (const element of root.querySelectorAll("[style*='url(' i]")) dressStyle(element);
    for (const element of root.querySelectorAll("[background]")) dressAttribute(element, "background");
    for (const image of root.querySelectorAll("svg image, svg feImage")) {
      for (const name of ["href", "xlink:href"]) if (image.hasAttribute(name)) dressAttribute(image, name);
    }
    return root;
  }

  function plain(html) {
    if (!html.includes(base)) return html;
    return html.replace(OURS, (whole, source, style, other) => {
      const entry = entries[source ?? style ?? other];
      if (!entry) return whole;
      if (source !== undefined) return entry.kind === "added" ? "" : ` src="${entry.serialized}"`;
      return entry.serialized;
    });
  }

  return {dress, plain, real: (value) => entryOf(value)?.raw ?? value};
})();
