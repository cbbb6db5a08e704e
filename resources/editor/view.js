// The article in the page, and what of it changed. Runs in a world of its own: nothing of the article can reach it.
"use strict";
const view = (() => {
  const article = document.getElementById("article");
  const screen = document.getElementById("screen");
  const inert = document.implementation.createHTMLDocument("").body.appendChild(document.createElement("div"));
  const QUICK = 30, CALM = 160, LATEST = 700;  // ms until typing is told: in short and long articles, and at most
  const LONG = 200_000;  // UTF-16 units; from here on reading the whole article takes its time

  let python = null;  // the other side, once it answers
  let epoch = 0, sequence = 0;  // of the article shown, and of what was told of it
  let known = "";  // the article's text as the other side has it, as ``writing`` gives it
  let pending = null;  // {kind, before, since}: typed and not told yet
  let composing = false, awaited = false;
  let timer = null;

  function canonical(html) {
    inert.innerHTML = html;
    const found = inert.innerHTML;
    inert.textContent = "";
    return found;
  }

  function parsed(html) {  // in a document that loads and runs nothing
    inert.innerHTML = html;
    return inert;
  }

  // Show an article from its source; returns its canonical text. What was typed in the one before is dropped.
  function load(html, number, selection) {
    drop();
    [epoch, sequence, composing] = [number, 0, false];
    known = parsed(html).innerHTML;
    article.replaceChildren(...addresses.dress(inert).childNodes);
    places.select(selection);  // before the answer: then keys come
    requestAnimationFrame(() => {  // what needs the layout, which takes its time: the answer is wanted before
      if (number !== epoch) return;
      screen.scrollTop = 0;
      if (selection) reveal();
      settled();
    });
    prepareSoon();
    return known;
  }

  // Show another state of the same article: true. Where something newer was typed than the note number `told` it says which note
  // was told last; that same number when an input method is at work: then a note is sure to come at its end. A state that is shown
  // takes a number as a note does.
  function show(html, told, selection) {
    tell();
    if (composing || told !== sequence) {
      awaited = composing;
      return sequence;
    }
    const before = selection ?? places.selection();
    const top = screen.scrollTop;
    known = parsed(html).innerHTML;
    patch(article, addresses.dress(inert));
    inert.textContent = "";
    screen.scrollTop = top;
    places.select(before);
    if (selection) reveal();
    settled();
    sequence++;
    prepareSoon();
    return true;
  }

  function prepareSoon() {  // what is all read anew is put into parts before a key has to wait for that
    if (known.length > LONG) later(1000, () => requestIdleCallback(prepare));
  }

  function prepare() {
    if (pending) return;  // then it is read anyway
    const now = writing.now();
    if (now !== known && parts.joined(now) === parts.joined(known)) known = now;
  }

  function drop() {
    stopTimer();
    [pending, awaited] = [null, false];
  }

  function settled() {
    overlay.refresh();
    darkness.refresh();
    tellState();
  }

  // What changed since it was last told, as a splice in UTF-16 units; null when nothing did.
  function difference(kind, before, exact) {
    const now = writing.now(exact);
    const change = writing.change(known, now);
    if (exact) prepareSoon();
    if (!change && !awaited) return null;
    known = now;
    awaited = false;
    const {from, to, put} = change ?? {from: 0, to: 0, put: ""};
    return {epoch, sequence: ++sequence, from, to, text: put, length: now.length, before, after: places.selection(), kind};
  }

  // Everything typed up to now as a note; null when there is none. What an input method still composes stays out.
  function flush(exact = false) {
    if (composing || (!pending && !awaited && !exact)) return null;
    const {kind, before} = pending ?? {kind: null, before: places.selection()};
    stopTimer();
    pending = null;
    return difference(kind, before, exact);
  }

  function tell(note = flush()) {
    if (note && python) python.note(JSON.stringify(note));
  }

  // Everything typed up to now, and the number of the last note: it may still be on its way.
  function flushed() {
    const note = flush(true);
    return JSON.stringify({epoch, sequence, composing, note});
  }

  // All of the text with everything typed up to now, for when notes got lost: those up to `sequence` are in it.
  function whole() {
    flush(true);
    return JSON.stringify({epoch, sequence, text: parts.joined(known), after: places.selection()});
  }

  function begin(kind) {  // an edit of this kind is about to be made
    if (pending && pending.kind !== kind) tell();
    pending ??= {kind, before: places.selection(), since: performance.now()};
  }

  // As setTimeout, which does not run while the page's own scripts are off.
  function later(milliseconds, deed) {
    const task = {deed};
    scheduler.postTask(() => task.deed?.(), {delay: milliseconds});
    return task;
  }

  function stopTimer() {
    if (timer) timer.deed = null;
  }

  function schedule() {
    stopTimer();
    const wait = known.length > LONG ? CALM : QUICK;
    const left = LATEST - (performance.now() - (pending?.since ?? performance.now()));
    timer = later(Math.max(0, Math.min(wait, left)), tell);
  }

  // Do something to the article as one undo step.
  function edit(deed) {
    const {answer, note} = done(deed);
    tell(note);
    return answer;
  }

  function done(deed) {
    tell();
    begin(null);
    const answer = deed();
    addresses.dress(article);
    const note = flush();
    settled();
    return {answer, note};
  }

  function named(name) {
    const command = commands[name];
    if (!command) throw new Error(`no command ${name}`);
    return command;
  }

  function run(name, argument) {
    return JSON.stringify(edit(() => named(name)(argument)) ?? null);
  }

  // As run, for the other side, to the article it means. The note comes with the answer, so that a page that ends has told both
  // or neither.
  function obey(name, argument, number) {
    if (number !== epoch) return null;
    const {answer, note} = done(() => named(name)(argument));
    return JSON.stringify({answer: answer ?? null, note});
  }

  // What a command says that changes nothing.
  function ask(name, argument) {
    return JSON.stringify(commands[name](argument) ?? null);
  }

  // An element by its number in document order, those within templates included.
  function elements(root = article, found = []) {
    if (!article.querySelector("template")) return root.querySelectorAll("*");
    for (const element of root.children) {
      found.push(element);
      elements(element.localName === "template" ? element.content : element, found);
    }
    return found;
  }

  function reveal() {
    const now = getSelection();
    if (!now.rangeCount) return;
    const range = now.getRangeAt(0);
    const box = range.getClientRects()[0] ?? (range.startContainer.nodeType === Node.ELEMENT_NODE
      ? range.startContainer : range.startContainer.parentElement).getBoundingClientRect();
    const seen = screen.getBoundingClientRect();
    if (box.top < seen.top || box.bottom > seen.bottom) screen.scrollBy(0, box.top - seen.top - seen.height / 3);
  }

  let isAsked = false, lastState = "";
  function tellState() {
    if (isAsked) return;
    isAsked = true;
    later(40, () => {
      isAsked = false;
      const now = JSON.stringify(typeof state === "function" ? state() : {});
      if (python && now !== lastState) python.tell_state(lastState = now);
    });
  }

  document.execCommand("defaultParagraphSeparator", false, "p");
  document.execCommand("styleWithCSS", false, false);

  function connect() {  // asked again when no answer came: after a crash the first message may get lost
    if (!python) new QWebChannel(qt.webChannelTransport, (channel) => {
      if (python) return;
      python = channel.objects.page;
      python.begin();
    });
  }

  return {
    article, screen, load, show, canonical, flushed, whole, tell, run, obey, ask, edit, begin, schedule, elements, reveal, tellState, connect,
    get python() { return python; }, get composing() { return composing; }, set composing(on) { composing = on; },
  };
})();
