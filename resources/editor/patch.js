// Makes the article what another tree is and leaves alone what is the same: pictures do not flicker, scrolling stays.
"use strict";
const patch = (() => {
  function isSameTag(one, other) {
    return one.nodeType === Node.ELEMENT_NODE && other.nodeType === Node.ELEMENT_NODE
      && one.cloneNode(false).isEqualNode(other.cloneNode(false)) && one.localName !== "template";
  }

  function patch(now, then) {
    const [old, fresh] = [[...now.childNodes], [...then.childNodes]];
    let first = 0;
    while (first < old.length && first < fresh.length && old[first].isEqualNode(fresh[first])) first++;
    let [lastOld, lastFresh] = [old.length, fresh.length];
    while (lastOld > first && lastFresh > first && old[lastOld - 1].isEqualNode(fresh[lastFresh - 1])) { lastOld--; lastFresh--; }
    if (lastOld - first === 1 && lastFresh - first === 1 && isSameTag(old[first], fresh[first])) {
      patch(old[first], fresh[first]);
      return;
    }
    for (const gone of old.slice(first, lastOld)) gone.remove();
    now.insertBefore(fragment(fresh.slice(first, lastFresh)), now.childNodes[first] ?? null);
  }

  function fragment(nodes) {
    const made = document.createDocumentFragment();
    made.append(...nodes);
    return made;
  }

  return patch;
})();
