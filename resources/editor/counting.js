// How long the article is. A Chinese character is a word, as the console counts; so is a run of letters and digits.
"use strict";
const counts = (() => {
  const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  const LATIN = /[\p{L}\p{N}]+(?:['’.,_-][\p{L}\p{N}]+)*/gu;

  const memory = parts.memory(say, (element) => [mark(element), ""], ground.isAtom);

  const mark = (element) => (ground.isBlock(element) || element.localName === "br" ? "\n" : "");

  function say(node) {
    const found = [], stop = ground.following(node);
    for (let at = node; at && at !== stop; at = ground.next(at)) found.push(ground.isText(at) ? at.data : mark(at));
    return found.join("");
  }

  return () => {
    const root = ground.article();
    const text = parts.joined(memory.read() ?? [...root.childNodes].map(say).join(""));
    const han = (text.match(HAN) || []).length;
    const latin = (text.replace(HAN, " ").match(LATIN) || []).length;
    return {words: han + latin, characters: [...text.replace(/[\s\u200b\ufeff]/g, "")].length, pictures: root.querySelectorAll("img").length};
  };
})();
command.add("counts", counts, {free: true});
