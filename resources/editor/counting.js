// How long the article is. A Chinese character is a word, as the console counts; so is a run of letters and digits.
"use strict";
const counts = (() => {
  const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
  const LATIN = /[\p{L}\p{N}]+(?:['’.,_-][\p{L}\p{N}]+)*/gu;

  return () => {
    const root = ground.article();
    const parts = [];
    for (let node = root.firstChild; node; node = ground.next(node)) {
      if (ground.isText(node)) parts.push(node.data);
      else if (ground.isBlock(node) || node.localName === "br") parts.push("\n");
    }
    const text = parts.join("");
    const han = (text.match(HAN) || []).length;
    const latin = (text.replace(HAN, " ").match(LATIN) || []).length;
    return {words: han + latin, characters: [...text.replace(/[\s\u200b\ufeff]/g, "")].length, pictures: root.querySelectorAll("img").length};
  };
})();
command.add("counts", counts, {free: true});
