// What a person does in the article: keys, an input method, pasting, dropping. Every edit passes here before it is told.
"use strict";
(() => {
  const {article} = view;
  const TYPING = new Set(["insertText", "insertCompositionText", "insertReplacementText"]);
  const NEVER = new Set(["historyUndo", "historyRedo", "insertFromPaste", "insertFromPasteAsQuotation", "insertFromDrop",
    "insertFromYank", "deleteByDrag"]);
  const RESPELL = /^format/;  // Chromium's own spelling of bold and the like: the toolbar's commands do that
  let plain = false, byMouse = false, dragged = null, isTyping = false;

  function kindOf(inputType) {
    if (TYPING.has(inputType)) return "type";
    return inputType.startsWith("delete") ? "erase" : null;
  }

  article.addEventListener("beforeinput", (event) => {
    if (NEVER.has(event.inputType) || RESPELL.test(event.inputType)) {
      event.preventDefault();
      return;
    }
    overlay.unpoint();
    view.begin(kindOf(event.inputType));
    if (!event.isComposing && event.inputType.startsWith("insert") && ground.isVoid()) ground.begin();
    if (event.isComposing) return;
    if (isOurs(event)) {
      event.preventDefault();
      isTyping = false;
      changed();
    } else expectStrays(event.inputType);
  });

  function expectStrays(inputType) {  // in a run of typing only the first letter may bring some
    const goesOn = TYPING.has(inputType) && getSelection().isCollapsed;
    if (!goesOn || !isTyping) strays.expect(!goesOn);
    isTyping = goesOn;
  }

  // What Chromium would do with more changes than were asked for is done here.
  function isOurs({inputType, data}) {
    if (inputType.startsWith("delete")) {
      if (!getSelection().isCollapsed) return joining.cut();
      return /^delete(Content|Word|SoftLine|HardLine)(Backward|Forward)$/.test(inputType)
        && joining.erase(inputType.endsWith("Backward"));
    }
    if (inputType === "insertText" && data && joining.cut(true)) return document.execCommand("insertText", false, data);
    if (inputType === "insertParagraph") {
      if (chosen.held() && joining.cut(true)) return true;
      joining.cut();
      joining.readyForEnter();
    }
    return false;
  }

  article.addEventListener("input", (event) => {
    view.begin(kindOf(event.inputType ?? ""));
    changed();
  });

  function changed() {
    if (!view.composing) view.schedule();
    overlay.refresh();
    view.tellState();
  }

  article.addEventListener("compositionstart", () => {
    view.begin("type");
    joining.cut(true);
    strays.expect(!getSelection().isCollapsed);
    isTyping = false;
    if (ground.isVoid()) ground.begin();
    view.composing = true;
  });

  function composed() {
    view.composing = false;
    view.schedule();
  }
  article.addEventListener("compositionend", composed);

  // Nothing is told of an end when a command takes away what is being composed: then what comes next says so.
  for (const name of ["keydown", "beforeinput", "input"]) document.addEventListener(name, (event) => {
    if (view.composing && !event.isComposing) composed();
  }, true);

  document.addEventListener("keydown", (event) => {
    plain = event.shiftKey;
    if (event.isComposing) return;
    const key = event.key.toLowerCase();
    const control = (event.ctrlKey || event.metaKey) && !event.altKey;
    const act = control ? {z: plain ? "redo" : "undo", y: "redo"}[key] : {f6: plain ? "leave_back" : "leave"}[key];
    if (act) {
      event.preventDefault();
      view.python?.[act]();
    } else if (key === "tab" && !control) {
      event.preventDefault();  // a slip of the finger must not leave the sentence; F6 does
      moveCell(plain ? -1 : 1);
    }
  });

  const MARKS = ["F21", "F22", "F23", "F24"];  // sent behind the keys that were pressed, to know that those are through

  document.addEventListener("keydown", (event) => {
    const row = MARKS.indexOf(event.key);
    if (row >= 0) {
      event.preventDefault();
      event.stopImmediatePropagation();
      view.python?.see_keys(4 * row + 2 * event.altKey + event.shiftKey);
    } else if (document.activeElement === document.body && article.isContentEditable) {
      article.focus({preventScroll: true});  // keys may be quicker than the call that gives them to the article
    }
  }, true);

  function moveCell(step) {
    const cell = elementOf(getSelection().focusNode)?.closest("td,th");
    if (!cell || !article.contains(cell)) return;
    const cells = [...cell.closest("table").querySelectorAll("td,th")];
    const next = cells[cells.indexOf(cell) + step];
    if (next) getSelection().selectAllChildren(next);
  }

  function elementOf(node) { return node?.nodeType === Node.TEXT_NODE ? node.parentElement : node; }

  document.addEventListener("mousedown", (event) => {
    byMouse = event.button === 1;
    overlay.unpoint();
  }, true);

  document.addEventListener("paste", (event) => {
    event.preventDefault();
    if (!byMouse) view.python?.paste(plain);
    byMouse = false;
  }, true);

  // The clipboard gets the article's own addresses, not ours.
  function copy(event) {
    const chosen = getSelection();
    if (!chosen.rangeCount || chosen.isCollapsed || !article.contains(chosen.anchorNode)) return;
    const holder = document.implementation.createHTMLDocument("").createElement("div");
    for (let at = 0; at < chosen.rangeCount; at++) holder.append(chosen.getRangeAt(at).cloneContents());
    event.clipboardData.setData("text/html", "<!--wego-article-->" + addresses.plain(holder.innerHTML));
    event.clipboardData.setData("text/plain", chosen.toString());
    event.preventDefault();
    if (event.type === "cut") view.edit(() => joining.cut() || (strays.expect(), document.execCommand("delete")));
  }
  document.addEventListener("copy", copy, true);
  document.addEventListener("cut", copy, true);

  article.addEventListener("dragstart", (event) => {
    const chosen = getSelection();
    dragged = event.target instanceof HTMLImageElement ? rangeOf(event.target) : chosen.rangeCount ? chosen.getRangeAt(0) : null;
  });
  article.addEventListener("dragend", () => { dragged = null; });

  function rangeOf(node) {
    const range = document.createRange();
    range.selectNode(node);
    return range;
  }

  document.addEventListener("drop", (event) => {  // from outside nothing comes here: the widget takes it
    event.preventDefault();
    const target = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (dragged && target && article.contains(target.startContainer)) move(dragged, target);
    dragged = null;
  }, true);

  function move(range, target) {
    if (range.isPointInRange(target.startContainer, target.startOffset)) return;
    view.edit(() => {
      const content = range.extractContents();
      const last = content.lastChild;
      if (!last) return;
      target.insertNode(content);
      getSelection().collapse(last.parentNode, [...last.parentNode.childNodes].indexOf(last) + 1);
    });
  }

  document.addEventListener("selectionchange", () => view.tellState());
  article.addEventListener("blur", () => {
    view.composing = false;  // an input method ends with the keyboard's going
    view.tell();
  });
  article.addEventListener("click", (event) => event.preventDefault(), true);
  document.addEventListener("wheel", (event) => {
    if (!view.screen.contains(event.target)) view.screen.scrollBy(0, event.deltaY);
  }, {passive: true});

  // Put the caret where something was dropped.
  view.caretAt = (x, y) => {
    const target = document.caretRangeFromPoint(x, y);
    const inside = target && article.contains(target.startContainer);
    if (inside) getSelection().collapse(target.startContainer, target.startOffset);
    return Boolean(inside);
  };

  view.connect();
})();
