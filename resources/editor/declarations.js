// Style attributes as text: what is not changed keeps its bytes. CSSOM would write the whole attribute anew.
"use strict";
const declarations = (() => {
  // Each declaration with its range: {name, value, important, start, end, valueStart, valueEnd}; end is before its ";".
  function read(text) {
    const found = [];
    let at = 0;
    while (at < text.length) {
      const end = stop(text, at, ";");
      const declaration = one(text, at, end);
      if (declaration) found.push(declaration);
      at = end + 1;
    }
    return found;
  }

  function one(text, from, end) {
    const colon = stop(text, from, ":", end);
    if (colon >= end) return null;
    const start = skip(text, from, end);
    const name = text.slice(start, colon).trimEnd().toLowerCase();
    const valueStart = Math.min(skip(text, colon + 1, end), end);
    const whole = text.slice(valueStart, end).trimEnd();
    const important = /\s*!\s*important$/i.exec(whole);
    const valueEnd = valueStart + (important ? important.index : whole.length);
    return {name, value: text.slice(valueStart, valueEnd), important: !!important, start, end, valueStart, valueEnd};
  }

  function skip(text, at, end) {  // white space and comments
    for (;;) {
      while (at < end && /\s/.test(text[at])) at += 1;
      if (!text.startsWith("/*", at)) return at;
      const close = text.indexOf("*/", at + 2);
      at = close < 0 ? end : close + 2;
    }
  }

  function stop(text, at, sign, end = text.length) {  // where the sign stands outside quotes, brackets and comments
    for (let depth = 0; at < end; at += 1) {
      const here = text[at];
      if (here === "\\") at += 1;
      else if (here === '"' || here === "'") at = quoted(text, at, end);
      else if (text.startsWith("/*", at)) at = Math.max(at, (text.indexOf("*/", at + 2) + 1 || end) );
      else if (here === "(" || here === "[" || here === "{") depth += 1;
      else if (here === ")" || here === "]" || here === "}") depth = Math.max(0, depth - 1);
      else if (here === sign && !depth) return at;
    }
    return Math.min(at, end);
  }

  function quoted(text, at, end) {
    for (let to = at + 1; to < end; to += 1) {
      if (text[to] === "\\") to += 1;
      else if (text[to] === text[at]) return to;
    }
    return end;
  }

  function value(text, name) {  // of the one that counts; "" for none
    const all = read(text).filter((each) => each.name === name);
    return (all.filter((each) => each.important).at(-1) || all.at(-1))?.value || "";
  }

  function withValue(text, name, wanted) {
    const all = read(text).filter((each) => each.name === name);
    const last = all.filter((each) => each.important).at(-1) || all.at(-1);
    if (last && !all.some((each) => each.important && each !== last)) {
      if (!shorthandAfter(text, name, last)) return text.slice(0, last.valueStart) + wanted + text.slice(last.valueEnd);
    }
    return appended(without(text, name), `${name}: ${wanted}`);
  }

  function shorthandAfter(text, name, last) {  // one that would undo a value set before it
    return read(text).some((each) => each.start > last.start && name.startsWith(`${each.name}-`));
  }

  function appended(text, declaration) {  // as densely as its neighbours are written
    const kept = text.trimEnd();
    if (!kept) return `${declaration};`;
    const space = /;\s/.test(kept) || (!/;\S/.test(kept) && /:\s/.test(kept)) ? " " : "";
    return `${kept}${kept.endsWith(";") ? "" : ";"}${space}${declaration};`;
  }

  function without(text, name) {
    const all = read(text).filter((each) => each.name === name);
    for (const each of all.reverse()) {
      let end = Math.min(each.end + 1, text.length);
      while (end < text.length && /\s/.test(text[end])) end += 1;
      text = text.slice(0, each.start) + text.slice(end);
      if (!text.slice(each.start)) text = text.trimEnd();
    }
    return text;
  }

  // ---- of an element

  const of = (element) => element.getAttribute("style") || "";
  const get = (element, name) => value(of(element), name);

  function write(element, text) {
    if (text === of(element)) return;
    if (text.trim()) element.setAttribute("style", text);
    else element.removeAttribute("style");
  }

  const set = (element, name, wanted) => write(element, withValue(of(element), name, wanted));
  const unset = (element, ...names) => write(element, names.reduce(without, of(element)));

  return {read, value, withValue, without, get, set, unset};
})();
