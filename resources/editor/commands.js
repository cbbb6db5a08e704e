// The table of commands: name to function(argument). Each works on the selection in the article, and says what came of it as JSON:
// undefined or a value; {refused: "nothing"} without a selection, {refused: "drawing"} inside of what is not text.
"use strict";
const commands = {};

const command = (() => {
  const INERT = document.implementation.createHTMLDocument();

  function refusal() {
    const given = chosen.range();
    if (!given) return "nothing";
    const ends = [given.startContainer, given.endContainer].map(ground.atomOf);
    return ends.some((atom) => atom && atom !== chosen.held()) ? "drawing" : "";
  }

  // free: it needs no selection, or looks itself
  function add(name, run, {free = false} = {}) {
    commands[name] = (argument) => {
      const refused = free ? "" : refusal();
      if (refused) return {refused};
      const result = run(argument);
      return result === undefined ? null : result;
    };
  }

  function nodes(html) {  // of a text of HTML; it is parsed where nothing of it is loaded or run
    const holder = INERT.createElement("div");
    holder.innerHTML = html;
    return [...holder.childNodes].map((node) => document.adoptNode(node));
  }

  return {add, nodes};
})();
